package nl.waarmerk.process.caseview;

import static nl.waarmerk.process.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.waarmerk.process.Heard;
import nl.waarmerk.process.conformance.Conformance;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.register.json.CanonicalJson;
import org.junit.jupiter.api.Test;

/// What the one who looks after a case sees. Demo data.
class CaseViewTest {
    private static final String HANDED_IN =
            """
            2026-03-02T09:00 | commitment.completed    | institution
            2026-03-06T09:00 | design.completed        | institution
            2026-03-09T09:00 | quality-check.started   | institution | | alice
            2026-03-10T15:00 | quality-check.returned  | body | incomplete | alice
            2026-03-13T15:00 | quality-check.started   | institution | | alice
            """;

    /// The check lay with the body from Monday 9:00 to Tuesday 15:00 (30 h), with the institution
    /// from then to Friday 15:00 (72 h); submitted over a weekend (72 h, of them 24 h working).
    @Test
    void each_event_says_how_long_since_the_last_one_and_whose_clock_ran() {
        var events = view(HANDED_IN, "2026-03-14T09:00").events();
        assertThat(events.getFirst().sinceLast()).isNull();
        assertThat(events)
                .extracting(
                        e -> e.sinceLast() == null ? "" : e.sinceLast().calendar() + "",
                        e -> e.sinceLast() == null ? "" : e.sinceLast().working() + "",
                        e -> e.clock() == null ? "" : e.clock().code())
                .extracting(tuple -> tuple.toList())
                .containsExactly(
                        List.of("", "", ""),
                        List.of("PT96H", "PT96H", "institution"),
                        List.of("PT72H", "PT24H", "institution"),
                        List.of("PT30H", "PT30H", "register"),
                        List.of("PT72H", "PT72H", "institution"));
        assertThat(events.get(3).findings())
                .extracting(f -> f.rule().text())
                .containsExactly("four-eyes.check");
        assertThat(events.get(4).findings()).isEmpty();
    }

    /// 30 working days, of which the body has had 30 h when it gets the case back on Friday 13
    /// March 15:00: 28 days and 18 hours are left. Friday's rest is 9 h; then 28 working days from
    /// Monday 16 March, without Easter Monday 6 April, last until the end of Thursday 23 April; the
    /// 9 h that remain end on Friday 24 April 9:00.
    @Test
    void what_is_expected_next_by_whom_and_by_when() {
        var expected = view(HANDED_IN, "2026-03-14T09:00").expected();
        assertThat(expected).hasSize(1);
        var decision = expected.getFirst();
        assertThat(decision.change().text()).isEqualTo("quality-check.completed");
        assertThat(decision.roles()).isEqualTo(Set.of(Doer.BODY));
        assertThat(decision.by()).isEqualTo(at("2026-04-24T09:00"));
        assertThat(decision.overdue()).isFalse();
        var later = view(HANDED_IN, "2026-05-01T09:00").expected().getFirst();
        assertThat(later.overdue()).isTrue();
        assertThat(later.by()).isEqualTo(at("2026-04-24T09:00"));
    }

    @Test
    void a_returned_case_is_expected_back_from_the_institution() {
        var returned = HANDED_IN.lines().limit(4).reduce("", (a, b) -> a + b + "\n");
        var expected = view(returned, "2026-03-12T09:00").expected().getFirst();
        assertThat(expected.change().text()).isEqualTo("quality-check.started");
        assertThat(expected.by()).isNull();
    }

    @Test
    void before_anything_is_open_the_next_mandatory_stage_is_expected() {
        var expected =
                view("2026-03-02T09:00 | commitment.completed | institution", "2026-03-12T09:00")
                        .expected();
        assertThat(expected).extracting(e -> e.change().text()).containsExactly("design.completed");
    }

    /// Awarded on Monday 1 June 9:00: reminders 42 and 62 days later, expiry after 82. By 1 August
    /// the first reminder has been.
    @Test
    void the_reminders_and_the_expiry_of_claims_are_foreseen() {
        var story = "2026-06-01T09:00 | award.completed | institution";
        var claim = Heard.of("MCNL-0006-0001.2026-a", story).until("2026-08-01T09:00");
        var expected = CaseView.of(claim, Conformance.of(claim)).expected().getFirst();
        assertThat(expected.change().text()).isEqualTo("claim.completed");
        assertThat(expected.by()).isEqualTo(at("2026-08-22T09:00"));
        assertThat(expected.reminders()).containsExactly(at("2026-08-02T09:00"));
    }

    @Test
    void of_an_ended_case_nothing_is_expected_and_no_person_is_shown() {
        var story =
                HANDED_IN
                        + """
                        2026-03-16T09:00 | quality-check.completed | body | granted | bob
                        2026-03-16T09:00 | registration.completed  | register
                        2026-03-20T09:00 | evaluation.completed    | register | suspended
                        """;
        var view = view(story, "2026-05-01T09:00");
        assertThat(view.expected()).isEmpty();
        assertThat(Objects.requireNonNull(view.end()).ending().id()).isEqualTo("registered");
        assertThat(view.events().getLast().clock()).isNull();
        var shown = new String(CanonicalJson.bytes(view.json()), StandardCharsets.UTF_8);
        assertThat(shown).doesNotContain("alice", "\"person\"").contains("four-eyes.check");
    }

    private static CaseView view(String story, String now) {
        var course = Heard.of("MCNL-0006-0001", story).until(now);
        return CaseView.of(course, Conformance.of(course));
    }
}
