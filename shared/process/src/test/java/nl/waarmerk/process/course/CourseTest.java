package nl.waarmerk.process.course;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.waarmerk.process.Heard;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.model.Clock;
import org.junit.jupiter.api.Test;

/// Cases of a few events, with both clocks worked out by hand. Demo data.
class CourseTest {
    private static final String GRANTED_AFTER_ONE_RETURN =
            """
            2026-03-02T09:00 | commitment.completed    | institution
            2026-03-03T09:00 | design.completed        | institution
            2026-03-05T09:00 | quality-check.started   | institution
            2026-03-06T15:00 | quality-check.returned  | body | incomplete
            2026-03-09T11:00 | quality-check.started   | institution
            2026-03-10T12:00 | quality-check.completed | body | granted
            2026-03-10T12:00 | registration.completed  | register
            """;

    /// Monday 2 March 9:00 to Tuesday 10 March 12:00 is 195 h. With the body: Thursday 9:00 to
    /// Friday 15:00 is 30 h, Monday 11:00 to Tuesday 12:00 is 25 h; 55 h, all working time. With
    /// the institution: Monday to Thursday 72 h, Friday 15:00 to Monday 11:00 is 68 h; 140 h, of
    /// which 48 h in a weekend: 92 h.
    @Test
    void while_a_case_is_returned_the_bodys_clock_stands_still() {
        var clocks =
                Heard.of("MCNL-0006-0001", GRANTED_AFTER_ONE_RETURN)
                        .until("2026-06-01T00:00")
                        .clocks();
        assertThat(clocks.register().calendar()).isEqualTo(ofHours(55));
        assertThat(clocks.register().working()).isEqualTo(ofHours(55));
        assertThat(clocks.institution().calendar()).isEqualTo(ofHours(140));
        assertThat(clocks.institution().working()).isEqualTo(ofHours(92));
        assertThat(clocks.total().calendar()).isEqualTo(ofHours(195));
    }

    @Test
    void a_case_ends_with_its_registration_and_time_after_it_is_nobodys() {
        var course = Heard.of("MCNL-0006-0001", GRANTED_AFTER_ONE_RETURN).until("2026-06-01T00:00");
        assertThat(course.finished()).isTrue();
        assertThat(course.stretches().getLast().clock()).isNull();
        assertThat(course.open()).isFalse();
    }

    /// Of the check itself: 55 h with the body, 68 h with the institution.
    @Test
    void a_step_runs_from_its_start_over_its_returns_to_its_completion() {
        var check =
                step(
                        Heard.of("MCNL-0006-0001", GRANTED_AFTER_ONE_RETURN)
                                .until("2026-06-01T00:00"),
                        Stage.QUALITY_CHECK);
        assertThat(check.clocks().register().calendar()).isEqualTo(ofHours(55));
        assertThat(check.clocks().institution().calendar()).isEqualTo(ofHours(68));
        assertThat(check.returned()).isEqualTo(1);
        assertThat(check.outcome()).isEqualTo("granted");
    }

    /// Returned on Friday 6 March 15:00; on Monday 9 March 9:00 the institution has had 72 h and 66
    /// h, the body still 30 h.
    @Test
    void an_open_case_runs_until_now_on_the_clock_of_whoever_has_it() {
        var course =
                Heard.of(
                                "MCNL-0006-0001",
                                GRANTED_AFTER_ONE_RETURN
                                        .lines()
                                        .limit(4)
                                        .collect(Collectors.joining("\n")))
                        .until("2026-03-09T09:00");
        assertThat(course.finished()).isFalse();
        assertThat(course.clocks().institution().calendar()).isEqualTo(ofHours(138));
        assertThat(course.clocks().register().calendar()).isEqualTo(ofHours(30));
        var open = course.openStep().orElseThrow();
        assertThat(open.rule().stage()).isEqualTo(Stage.QUALITY_CHECK);
        assertThat(open.isReturned()).isTrue();
        assertThat(open.waitsFor()).isEqualTo(Clock.INSTITUTION);
    }

    @Test
    void a_renewal_after_years_is_a_second_check_and_opens_the_case_again() {
        var story =
                GRANTED_AFTER_ONE_RETURN
                        + "2029-01-10T09:00 | quality-check.started | institution\n";
        var course = Heard.of("MCNL-0006-0001", story).until("2029-01-12T09:00");
        assertThat(course.clocks().total().calendar()).isEqualTo(ofHours(195));
        assertThat(course.finished()).isTrue();
        assertThat(course.open()).isTrue();
        assertThat(course.openStep().orElseThrow().ownTime().calendar()).isEqualTo(ofDays(2));
    }

    /// Rejected on the 6th; the institution goes on on the 16th: ten days on its clock.
    @Test
    void a_rejection_ends_a_case_unless_the_institution_goes_on_with_it() {
        var rejected =
                """
                2026-03-03T09:00 | design.completed        | institution
                2026-03-05T09:00 | quality-check.started   | institution
                2026-03-06T09:00 | quality-check.completed | body | rejected
                """;
        assertThat(Heard.of("MCNL-0006-0001", rejected).until("2026-06-01T00:00").finished())
                .isTrue();
        var again =
                Heard.of(
                                "MCNL-0006-0001",
                                rejected + "2026-03-16T09:00 | quality-check.started | institution")
                        .until("2026-03-17T09:00");
        assertThat(again.finished()).isFalse();
        assertThat(again.clocks().register().calendar()).isEqualTo(ofDays(2));
        assertThat(again.clocks().institution().calendar()).isEqualTo(ofDays(2 + 10));
    }

    @Test
    void a_withdrawal_years_later_is_no_step_that_took_years() {
        var course =
                Heard.of(
                                "MCNL-0006-0001",
                                GRANTED_AFTER_ONE_RETURN
                                        + "2029-01-10T09:00 | evaluation.completed | register | withdrawn")
                        .until("2029-01-12T09:00");
        var told = step(course, Stage.EVALUATION);
        assertThat(told.began()).isFalse();
        assertThat(told.clocks().total().calendar()).isZero();
        assertThat(course.open()).isFalse();
    }

    /// From Saturday 28 March 12:00 over the change of the clocks: a day of 24 h ends at 13:00.
    @Test
    void a_case_over_the_change_of_the_clocks_takes_its_real_hours() {
        var course =
                Heard.of(
                                "MCNL-0006-0001",
                                """
                                2026-03-28T12:00 | design.completed      | institution
                                2026-03-29T12:00 | quality-check.started | institution
                                """)
                        .until("2026-03-30T12:00");
        assertThat(course.clocks().institution().calendar()).isEqualTo(ofHours(23));
        assertThat(course.clocks().register().calendar()).isEqualTo(ofDays(1));
        assertThat(course.clocks().register().working()).isEqualTo(ofHours(12));
    }

    /// Thursday noon to Tuesday noon over Easter 2026: 12 h, Good Friday 24 h, 12 h of five days;
    /// Monday noon to Wednesday noon over 29 February 2028: two whole days.
    @Test
    void a_check_over_easter_and_one_over_a_leap_day() {
        var easter = checked("2026-04-02T12:00", "2026-04-07T12:00").clocks().register();
        assertThat(easter.calendar()).isEqualTo(ofDays(5));
        assertThat(easter.working()).isEqualTo(ofDays(2));
        var leapDay = checked("2028-02-28T12:00", "2028-03-01T12:00").clocks().register();
        assertThat(leapDay.calendar()).isEqualTo(ofDays(2));
        assertThat(leapDay.working()).isEqualTo(ofDays(2));
    }

    private static Course checked(String from, String until) {
        return Heard.of(
                        "MCNL-0006-0001",
                        from
                                + " | quality-check.started | institution\n"
                                + until
                                + " | quality-check.completed | body | granted\n"
                                + until
                                + " | registration.completed | register")
                .until("2028-06-01T00:00");
    }

    @Test
    void claiming_is_over_when_the_platform_counts_nothing_that_is_pending() {
        var story =
                """
                2026-06-01T09:00 | award.completed | institution
                2026-06-20T09:00 | claim.observed  | | 8 5 3 0 0 0
                2026-07-01T09:00 | claim.observed  | | 8 7 0 1 0 0
                """;
        var claim =
                step(
                        Heard.of("MCNL-0006-0001.2026-a", story).until("2026-12-01T00:00"),
                        Stage.CLAIM);
        assertThat(claim.open()).isFalse();
        assertThat(claim.clocks().total().calendar()).isEqualTo(ofDays(30));
    }

    private static Step step(Course course, Stage stage) {
        return course.steps().stream()
                .filter(step -> step.rule().stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
