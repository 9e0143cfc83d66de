package nl.waarmerk.lookup.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.testing.HandClock;
import org.junit.jupiter.api.Test;

/// When the records are loaded again. What stands in the index is shown to the catalogue by hand,
/// so that it can lag.
class CatalogueTest {
    private final HandClock clock = new HandClock("2023-09-01T10:00:00Z");
    private final List<RecordItem> index = new ArrayList<>();
    private int loads;
    private final Catalogue catalogue = catalogue(10);

    private Catalogue catalogue(int most) {
        return new Catalogue(
                (kind, limit) -> {
                    loads++;
                    return index.stream().limit(limit).toList();
                },
                clock,
                most);
    }

    private void add() {
        index.add(
                new RecordItem(
                        new InstitutionId(index.size() + 1),
                        1,
                        new Timeline(List.of()),
                        List.of()));
    }

    @Test
    void records_are_remembered_while_the_log_does_not_grow() {
        add();
        assertThat(catalogue.all(Kind.INSTITUTION, 1)).hasSize(1);
        clock.move(Duration.ofMillis(1999));
        assertThat(catalogue.all(Kind.INSTITUTION, 1)).hasSize(1);
        assertThat(loads).isEqualTo(1);
    }

    @Test
    void records_are_loaded_again_when_the_log_has_grown() {
        add();
        catalogue.all(Kind.INSTITUTION, 1);
        add();
        assertThat(catalogue.all(Kind.INSTITUTION, 2)).hasSize(2);
        assertThat(loads).isEqualTo(2);
    }

    @Test
    void what_the_index_did_not_show_yet_is_shown_after_its_lag_and_then_it_is_settled() {
        add();
        assertThat(catalogue.all(Kind.INSTITUTION, 2)).hasSize(1);
        add();
        clock.move(Duration.ofSeconds(1));
        assertThat(catalogue.all(Kind.INSTITUTION, 2)).hasSize(1);
        clock.move(Duration.ofSeconds(1));
        assertThat(catalogue.all(Kind.INSTITUTION, 2)).hasSize(2);
        clock.move(Duration.ofHours(1));
        catalogue.all(Kind.INSTITUTION, 2);
        assertThat(loads).isEqualTo(2);
    }

    /// Another request may have read the log's head earlier and come here later.
    @Test
    void a_size_that_was_read_earlier_is_no_reason_to_load() {
        add();
        catalogue.all(Kind.INSTITUTION, 2);
        catalogue.all(Kind.INSTITUTION, 1);
        catalogue.all(Kind.INSTITUTION, 2);
        assertThat(loads).isEqualTo(1);
    }

    @Test
    void each_kind_is_loaded_for_itself() {
        catalogue.all(Kind.INSTITUTION, 1);
        catalogue.all(Kind.PROGRAMME, 1);
        assertThat(loads).isEqualTo(2);
    }

    @Test
    void as_many_as_fit_are_held_and_one_more_is_too_many() {
        var small = catalogue(2);
        add();
        add();
        assertThat(small.all(Kind.INSTITUTION, 2)).hasSize(2);
        add();
        assertThatThrownBy(() -> small.all(Kind.INSTITUTION, 3)).isInstanceOf(TooManyRecords.class);
    }
}
