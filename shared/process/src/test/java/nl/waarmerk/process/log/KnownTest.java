package nl.waarmerk.process.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.process.Told;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.institution.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownTest {
    private static final Told CASE = new Told(Told.SALES);
    private static final CaseFacts FACTS =
            new CaseFacts(Told.SALES.programme().institution(), Sector.HBO, "HO-2021", null);
    private final ProcessEvent wrong = done("e1", Stage.DESIGN, "2026-03-02T10:00");

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        assertThat(ids(wrong, corrects("c1", "e1", "2026-03-01T10:00", "2026-03-09T10:00")))
                .containsExactly("c1");
    }

    @Test
    void the_newer_of_two_corrections_counts() {
        assertThat(
                        ids(
                                wrong,
                                corrects("c1", "e1", "2026-03-01T10:00", "2026-03-09T10:00"),
                                corrects("c2", "e1", "2026-02-28T10:00", "2026-03-10T10:00")))
                .containsExactly("c2");
    }

    @Test
    void a_corrected_correction_still_replaces_and_a_dropped_one_gives_back() {
        var first = corrects("c1", "e1", "2026-03-01T10:00", "2026-03-09T10:00");
        assertThat(ids(wrong, first, corrects("c2", "c1", "2026-02-28T10:00", "2026-03-10T10:00")))
                .containsExactly("c2");
        assertThat(ids(wrong, first, drops("c2", "c1", "2026-03-10T10:00"))).containsExactly("e1");
    }

    @Test
    void what_is_only_wrong_is_gone() {
        assertThat(ids(wrong, drops("c1", "e1", "2026-03-09T10:00"))).isEmpty();
    }

    @Test
    void a_correction_may_come_before_what_it_corrects() {
        assertThat(
                        ids(
                                corrects("c1", "e1", "2026-03-01T10:00", "2026-03-02T09:00"),
                                Told.learned(wrong, "2026-03-12T10:00")))
                .containsExactly("c1");
    }

    @Test
    void before_it_was_known_the_wrong_one_counted() {
        var known = new Known(LocalDate.parse("2026-04-01"), Told.at("2026-03-08T00:00"));
        var log =
                known.of(
                        Told.SALES,
                        FACTS,
                        List.of(
                                wrong,
                                corrects("c1", "e1", "2026-03-01T10:00", "2026-03-09T10:00")));
        assertThat(log.events()).extracting(e -> e.key().id()).containsExactly("e1");
    }

    @Test
    void a_day_ends_at_midnight_in_amsterdam() {
        var known = new Known(LocalDate.parse("2026-03-02"), null);
        var log =
                known.of(
                        Told.SALES,
                        FACTS,
                        List.of(
                                done("a", Stage.DESIGN, "2026-03-02T23:59"),
                                done("b", Stage.QUALITY_CHECK, "2026-03-03T00:00")));
        assertThat(log.events()).extracting(e -> e.key().id()).containsExactly("a");
    }

    private static ProcessEvent done(String id, Stage stage, String when) {
        return CASE.happened(id, stage, Change.COMPLETED, when, Doer.INSTITUTION);
    }

    private static ProcessEvent corrects(String id, String target, String when, String learned) {
        return correction(id, target, Change.COMPLETED, when, learned);
    }

    private static ProcessEvent drops(String id, String target, String learned) {
        return correction(id, target, null, learned, learned);
    }

    private static ProcessEvent correction(
            String id, String target, @Nullable Change instead, String when, String learned) {
        return Told.learned(CASE.corrects(id, target, Stage.DESIGN, instead, when), learned);
    }

    private static List<String> ids(ProcessEvent... events) {
        return new Known(LocalDate.parse("2026-04-01"), null)
                .of(Told.SALES, FACTS, List.of(events)).events().stream()
                        .map(e -> e.key().id())
                        .toList();
    }
}
