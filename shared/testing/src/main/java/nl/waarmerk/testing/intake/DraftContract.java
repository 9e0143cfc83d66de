package nl.waarmerk.testing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.DraftStore.Added;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import nl.waarmerk.register.intake.Offer;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.intake.Tally;
import org.junit.jupiter.api.Test;

/// What every store of drafts must show.
public interface DraftContract {
    InstitutionId HAN = new InstitutionId(6);
    InstitutionId AVANS = new InstitutionId(7);
    ImportId SOURCE = ImportId.of(null, "text/csv", new byte[] {1});
    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    DraftStore emptyStore();

    @Test
    default void what_was_added_is_read_and_listed_by_institution_and_state() {
        var store = emptyStore();
        var first = draft(HAN, 1, "Sales Manager");
        var second = draft(HAN, 2, "Digital Advisor");
        var other = draft(AVANS, 1, "Data");
        assertThat(store.add(List.of(first, second, other))).containsOnly(Added.NEW);
        assertThat(store.draft(first.id())).contains(first);
        assertThat(store.draft(DraftId.of(HAN, entity(3)))).isEmpty();
        assertThat(store.drafts(HAN, DraftState.WAITING, null, 10))
                .containsExactlyInAnyOrder(first, second);
        assertThat(store.drafts(HAN, DraftState.ACCEPTED, null, 10)).isEmpty();
    }

    @Test
    default void a_list_goes_on_where_its_last_page_ended() {
        var store = emptyStore();
        var all = drafts(25);
        store.add(all);
        var seen = new ArrayList<Draft>();
        DraftId last = null;
        List<Draft> page;
        do {
            page = store.drafts(HAN, DraftState.WAITING, last, 10);
            seen.addAll(page);
            if (!page.isEmpty()) last = page.getLast().id();
        } while (!page.isEmpty());
        assertThat(seen).hasSameElementsAs(all).hasSize(25);
    }

    @Test
    default void adding_again_changes_nothing_and_what_waits_follows_the_list() {
        var store = emptyStore();
        var draft = draft(HAN, 1, "Sales Manager");
        assertThat(store.add(List.of(draft, draft))).containsExactly(Added.NEW, Added.KNOWN);
        var elsewhere =
                new Draft(draft.id(), draft.offer(), new Draft.Origin(SOURCE, 9), draft.fate());
        assertThat(store.add(List.of(elsewhere))).containsExactly(Added.KNOWN);
        assertThat(store.draft(draft.id())).contains(draft);
        var renamed = draft(HAN, 1, "Sales Manager B2B");
        assertThat(store.add(List.of(renamed))).containsExactly(Added.CHANGED);
        assertThat(store.draft(draft.id())).contains(renamed);
    }

    @Test
    default void what_a_person_decided_is_not_changed_by_an_import() {
        var store = emptyStore();
        var draft = draft(HAN, 1, "Sales Manager");
        var rejected = draft.with(new Fate.Rejected(new ReasonGiven("not-offered")));
        store.add(List.of(draft));
        assertThat(store.decide(rejected)).isTrue();
        assertThat(store.add(List.of(draft(HAN, 1, "Another")))).containsExactly(Added.KNOWN);
        assertThat(store.draft(draft.id())).contains(rejected);
        assertThat(store.drafts(HAN, DraftState.WAITING, null, 10)).isEmpty();
        assertThat(store.drafts(HAN, DraftState.REJECTED, null, 10)).containsExactly(rejected);
    }

    @Test
    default void only_what_waits_is_rejected_and_what_was_registered_is_accepted() {
        var store = emptyStore();
        var draft = draft(HAN, 1, "Sales Manager");
        var rejected = draft.with(new Fate.Rejected(new ReasonGiven("not-offered")));
        var accepted = draft.with(new Fate.Accepted(new ProgrammeNumber(HAN, 4)));
        assertThat(store.decide(rejected)).isFalse();
        store.add(List.of(draft));
        assertThat(store.decide(rejected)).isTrue();
        assertThat(store.decide(rejected)).isFalse();
        assertThat(store.decide(accepted)).isTrue();
        assertThat(store.decide(accepted)).isTrue();
        assertThat(store.decide(rejected)).isFalse();
        assertThat(store.draft(draft.id())).contains(accepted);
    }

    @Test
    default void many_who_import_the_same_add_it_once() throws Exception {
        var store = emptyStore();
        var all = drafts(250);
        var imports = new ArrayList<Callable<List<Added>>>();
        for (int n = 0; n < 4; n++) imports.add(() -> store.add(all));
        int added = 0;
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (var answer : writers.invokeAll(imports))
                added += Collections.frequency(answer.get(), Added.NEW);
        }
        assertThat(added).isEqualTo(250);
        assertThat(store.drafts(HAN, DraftState.WAITING, null, 1000)).hasSameElementsAs(all);
    }

    @Test
    default void a_report_of_thousands_of_errors_is_kept_for_thirty_days() {
        var store = emptyStore();
        var faults = new ArrayList<RowFault>();
        for (int row = 2; row < 3002; row++)
            faults.add(new RowFault(row, "name", "name.missing", "é".repeat(200), "write it"));
        faults.add(new RowFault(3002, "", "row.columns", null, "give it its columns"));
        var report = new ImportReport(SOURCE, NOW, new Tally(1, 0, 2, 3, 4, 5, 3001), faults);
        assertThat(store.report(SOURCE, NOW)).isEmpty();
        store.keep(report);
        assertThat(store.report(SOURCE, NOW)).contains(report);
        assertThat(store.report(SOURCE, NOW.plus(Duration.ofDays(30)).minusMillis(1))).isPresent();
        assertThat(store.report(SOURCE, NOW.plus(Duration.ofDays(30)))).isEmpty();
        var later = new ImportReport(SOURCE, NOW, new Tally(0, 0, 3, 0, 0, 0, 0), List.of());
        store.keep(later);
        assertThat(store.report(SOURCE, NOW)).contains(later);
    }

    private static List<Draft> drafts(int number) {
        var all = new ArrayList<Draft>();
        for (int n = 0; n < number; n++) all.add(draft(HAN, n, "Programme " + n));
        return all;
    }

    private static Draft draft(InstitutionId institution, int n, String title) {
        return new Draft(
                DraftId.of(institution, entity(n)),
                new Offer(entity(n), title, "Academie", null, null),
                new Draft.Origin(SOURCE, n + 2),
                new Fate.Waiting());
    }

    private static String entity(int n) {
        return "demo-%017d".formatted(n);
    }
}
