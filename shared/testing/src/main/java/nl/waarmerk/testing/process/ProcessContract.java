package nl.waarmerk.testing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.process.published.Quarter;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.process.store.ProcessStore.Added;
import nl.waarmerk.register.store.Salt;
import org.junit.jupiter.api.Test;

/// What every adapter of the log of process events must show.
public interface ProcessContract {
    CaseId PROGRAMME = CaseId.parse("MCNL-0006-0001");
    CaseId COHORT = CaseId.parse("MCNL-0006-0001.spring");
    Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    ProcessStore emptyLog();

    @Test
    default void what_was_added_is_read_by_institution_and_by_case() {
        var log = emptyLog();
        var programme = event(PROGRAMME, "a", 1);
        var cohort = event(COHORT, "b", 2);
        var other = event(CaseId.parse("MCNL-0007-0001"), "a", 3);
        assertThat(log.add(List.of(programme, cohort, other))).containsOnly(Added.NEW);
        assertThat(log.of(PROGRAMME.programme().institution()))
                .containsExactlyInAnyOrder(programme, cohort);
        assertThat(log.of(PROGRAMME)).containsExactly(programme);
        assertThat(log.of(COHORT)).containsExactly(cohort);
        assertThat(log.of(CaseId.parse("MCNL-0006-0001.spr"))).isEmpty();
    }

    @Test
    default void a_repeat_is_told_and_another_event_under_the_same_id_refused() {
        var log = emptyLog();
        var first = event(PROGRAMME, "a", 1);
        log.add(List.of(first));
        var again = recorded(first, BEGIN.plusSeconds(900));
        var elsewhere = event(COHORT, "a", 1);
        var later = event(PROGRAMME, "a", 2);
        assertThat(log.add(List.of(again, event(PROGRAMME, "b", 1), elsewhere, later)))
                .containsExactly(Added.REPEATED, Added.NEW, Added.TAKEN, Added.TAKEN);
        assertThat(log.of(PROGRAMME)).contains(first).hasSize(2);
        assertThat(log.of(COHORT)).isEmpty();
    }

    @Test
    default void one_call_may_hold_the_same_id_twice() {
        var log = emptyLog();
        var event = event(PROGRAMME, "a", 1);
        assertThat(log.add(List.of(event, event, event(PROGRAMME, "a", 5))))
                .containsExactly(Added.NEW, Added.REPEATED, Added.TAKEN);
    }

    @Test
    default void five_hundred_at_once_are_all_there() {
        var log = emptyLog();
        var all = new ArrayList<ProcessEvent>();
        for (int n = 0; n < 500; n++) all.add(event(n % 3 == 0 ? PROGRAMME : COHORT, "e" + n, n));
        assertThat(log.add(all)).hasSize(500).containsOnly(Added.NEW);
        assertThat(log.of(PROGRAMME.programme().institution())).hasSameElementsAs(all);
        Collections.shuffle(all, new Random(5));
        assertThat(log.add(all)).hasSize(500).containsOnly(Added.REPEATED);
    }

    @Test
    default void many_who_post_the_same_add_it_once() throws Exception {
        var log = emptyLog();
        var all = new ArrayList<ProcessEvent>();
        for (int n = 0; n < 60; n++) all.add(event(PROGRAMME, "e" + n, n));
        var posts = new ArrayList<Callable<List<Added>>>();
        for (int n = 0; n < 8; n++) posts.add(() -> log.add(all));
        int added = 0;
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (var answer : writers.invokeAll(posts))
                added += Collections.frequency(answer.get(), Added.NEW);
        }
        assertThat(added).isEqualTo(60);
        assertThat(log.of(PROGRAMME)).hasSameElementsAs(all);
    }

    @Test
    default void a_projection_may_be_written_again() {
        var log = emptyLog();
        var made = new ArrayList<ProcessEvent>();
        for (int n = 1; n <= 60; n++) made.add(event(PROGRAMME, "register:MCNL-0006-0001-" + n, n));
        log.project(made);
        log.project(made.subList(20, 40));
        log.project(List.of(made.get(7), made.get(7)));
        assertThat(new HashSet<>(log.of(PROGRAMME))).isEqualTo(new HashSet<>(made));
    }

    @Test
    default void a_case_has_one_key_until_it_is_erased_and_then_none() {
        var log = emptyLog();
        var first = salt(1);
        assertThat(log.personKeys(List.of(COHORT), () -> first)).containsEntry(COHORT, first);
        assertThat(log.personKeys(List.of(COHORT, PROGRAMME, COHORT), () -> salt(3)))
                .isEqualTo(Map.of(COHORT, first, PROGRAMME, salt(3)));
        log.add(List.of(event(COHORT, "a", 1).person("t1"), event(COHORT, "b", 2).person("t2")));
        log.add(List.of(event(PROGRAMME, "c", 3).person("t3")));
        log.erasePersons(COHORT);
        assertThat(log.personKeys(List.of(COHORT, PROGRAMME), () -> salt(4)))
                .isEqualTo(Map.of(PROGRAMME, salt(3)));
        assertThat(log.of(COHORT)).hasSize(2).allMatch(event -> event.doing().person() == null);
        assertThat(log.of(PROGRAMME)).allMatch(event -> "t3".equals(event.doing().person()));
        assertThat(log.add(List.of(event(COHORT, "a", 1).person("t1"))))
                .containsExactly(Added.REPEATED);
    }

    @Test
    default void one_token_is_erased_and_the_rest_stays() {
        var log = emptyLog();
        var erased = event(PROGRAMME, "register:MCNL-0006-0001-2", 1).person("t1");
        var kept = event(PROGRAMME, "register:MCNL-0006-0001-3", 2).person("t1");
        log.project(List.of(erased, kept));
        log.erasePerson(PROGRAMME, erased.key());
        log.erasePerson(
                PROGRAMME, new EventKey(erased.key().source(), "register:MCNL-0006-0001-9"));
        assertThat(log.of(PROGRAMME)).containsExactlyInAnyOrder(erased.person(null), kept);
    }

    @Test
    default void a_quarter_is_published_once() {
        var log = emptyLog();
        var today = LocalDate.parse("2026-11-01");
        var first = Publication.first(Quarter.parse("2026-Q1"), List.of(), today);
        var second = Publication.next(List.of(first), List.of(), today);
        assertThat(log.publications()).isEmpty();
        assertThat(log.publish(first)).isTrue();
        assertThat(log.publish(second)).isTrue();
        assertThat(log.publish(first)).isFalse();
        assertThat(log.publications()).containsExactly(first, second);
    }

    private static Salt salt(int n) {
        return new Salt("%064x".formatted(n));
    }

    private static ProcessEvent event(CaseId subject, String id, int minute) {
        return new ProcessEvent(
                new EventKey(subject.programme().institution(), id),
                subject,
                Stage.DESIGN,
                new What.Happened(Change.COMPLETED),
                BEGIN.plusSeconds(60L * minute),
                BEGIN.plusSeconds(60L * minute + 1),
                Doing.by(Doer.INSTITUTION));
    }

    private static ProcessEvent recorded(ProcessEvent event, Instant at) {
        return new ProcessEvent(
                event.key(),
                event.subject(),
                event.stage(),
                event.what(),
                event.time(),
                at,
                event.doing());
    }
}
