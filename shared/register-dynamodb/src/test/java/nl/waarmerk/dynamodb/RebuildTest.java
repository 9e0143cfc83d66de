package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RebuildTest {
    private OnDynamo on;
    private Populated here;

    @BeforeEach
    void populate() {
        on = new OnDynamo();
        here = Populated.on(on);
    }

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void from_nothing_it_writes_what_the_appends_wrote() {
        var appended = here.register();
        appended.keySet().forEach(this::delete);
        var report = here.rebuild().run();
        assertThat(here.register()).isEqualTo(appended);
        assertThat(report.written()).isEqualTo(appended.size());
        assertThat(report.kept() + report.removed()).isZero();
        assertThat(here.check().report().findings()).isEmpty();
    }

    @Test
    void what_is_right_is_left_alone_and_what_has_no_ground_is_removed() {
        var appended = here.register();
        var stray = here.item("record I-0001");
        stray.put("pk", Items.s("record I-0077"));
        on.client.putItem(p -> p.tableName(on.tables.register()).item(stray));
        delete("name schac han.nl");
        var report = here.rebuild().run();
        assertThat(here.register()).isEqualTo(appended);
        assertThat(report.written()).isEqualTo(1);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.kept()).isEqualTo(appended.size() - 1);
    }

    @Test
    void one_that_was_cut_off_is_finished_by_the_next() {
        var appended = here.register();
        appended.keySet().forEach(this::delete);
        var until = new int[] {3};
        Progress cut =
                (step, done, of) -> {
                    if (step.equals("records") && --until[0] == 0)
                        throw new IllegalStateException("cut off");
                };
        assertThatThrownBy(() -> new Rebuild(on.client, on.tables, cut).run())
                .hasMessage("cut off");
        here.rebuild().run();
        assertThat(here.register()).isEqualTo(appended);
        assertThat(here.rebuild().run().kept()).isEqualTo(appended.size());
    }

    @Test
    void a_log_that_is_not_in_order_is_not_built_upon() {
        var appended = here.register();
        on.client.deleteItem(d ->
                d.tableName(on.tables.ledger())
                        .key(Map.of("pk", Items.s("MCNL-0001-0002"), "sk", Items.n(4))));
        var report = here.rebuild().run();
        assertThat(report.findings()).isNotEmpty();
        assertThat(here.register()).isEqualTo(appended);
    }

    @Test
    void what_others_write_meanwhile_stays_and_is_no_finding() throws Exception {
        here.register().keySet().stream().filter(k -> k.startsWith("name ")).forEach(this::delete);
        try (var writer = Executors.newSingleThreadExecutor()) {
            var recorded =
                    writer.submit(() -> {
                        var programmes = new ArrayList<Object>();
                        for (int n = 0; n < 20; n++) {
                            var code = Demo.programmeCode("code " + n);
                            programmes.add(
                                    here.office()
                                            .offer(here.han(), Demo.programme("D " + n), code));
                        }
                        return programmes;
                    });
            while (!recorded.isDone()) {
                here.rebuild().run();
                here.check().report();
            }
            assertThat(recorded.get()).hasSize(20).doesNotHaveDuplicates();
        }
        here.office().enter(People.coordinator(), here.han(), Demo.renaming("HAN University"));
        here.office().admit("Fontys", Sector.HBO);
        assertThat(here.rebuild().run().written()).isZero();
        assertThat(here.check().report().findings()).isEmpty();
    }

    private void delete(String key) {
        on.client.deleteItem(d -> d.tableName(on.tables.register()).key(RegisterKeys.key(key)));
    }
}
