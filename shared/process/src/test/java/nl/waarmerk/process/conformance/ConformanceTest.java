package nl.waarmerk.process.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.process.Heard;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;

/// Small cases and what is found in them: `rule [events]`, with `?` where it cannot be judged. Demo
/// data.
class ConformanceTest {
    private static final String PROGRAMME = "MCNL-0006-0001";
    private static final String COHORT = "MCNL-0006-0001.2026-spring";
    private static final String AS_AGREED =
            """
            2026-03-02T09:00 | commitment.completed    | institution
            2026-03-03T09:00 | design.completed        | institution
            2026-03-05T09:00 | quality-check.started   | institution | | alice
            2026-03-06T15:00 | quality-check.returned  | body | incomplete | bob
            2026-03-09T11:00 | quality-check.started   | institution | | alice
            2026-03-10T12:00 | quality-check.completed | body | granted | carol
            2026-03-10T12:00 | registration.completed  | register
            """;

    @Test
    void a_case_as_agreed_has_no_finding() {
        assertThat(found(PROGRAMME, AS_AGREED, "2026-06-01T00:00")).isEmpty();
    }

    @Test
    void a_renewal_after_years_is_no_wrong_order() {
        var renewed =
                AS_AGREED
                        + """
                        2029-01-10T09:00 | quality-check.started   | institution | | alice
                        2029-01-11T09:00 | quality-check.completed | body | granted | bob
                        2029-01-11T09:00 | registration.completed  | register
                        2029-02-11T09:00 | design.completed        | institution | revised
                        2029-03-11T09:00 | evaluation.completed    | register | suspended
                        """;
        assertThat(found(PROGRAMME, renewed, "2029-06-01T00:00")).isEmpty();
    }

    @Test
    void a_mandatory_stage_that_the_case_is_past_was_skipped() {
        var story =
                """
                2026-03-03T09:00 | design.completed        | institution
                2026-03-10T12:00 | registration.completed  | register
                """;
        assertThat(found(PROGRAMME, story, "2026-03-11T00:00"))
                .containsExactly(
                        "skipped.commitment [e1]",
                        "skipped.quality-check [e2]",
                        "?limit.registration [e2]");
    }

    @Test
    void a_stage_that_has_not_come_yet_was_not_skipped() {
        var story = "2026-03-03T09:00 | commitment.completed | institution";
        assertThat(found(PROGRAMME, story, "2026-03-11T00:00")).isEmpty();
    }

    @Test
    void what_came_before_what_it_comes_after_is_in_the_wrong_order() {
        var story =
                """
                2026-04-01T09:00 | offer.completed      | institution
                2026-05-01T09:00 | award.completed      | institution | | alice
                2026-05-06T09:00 | validation.started   | institution
                2026-05-06T10:00 | validation.completed | register | | bob
                2026-05-07T09:00 | teaching.completed   | institution
                2026-05-08T09:00 | claim.observed       | | 8 8 0 0 0 0
                """;
        assertThat(found(COHORT, story, "2026-05-11T00:00"))
                .containsExactly(
                        "order.award-after-teaching [e2, e5]",
                        "order.award-after-validation [e2, e4]");
    }

    @Test
    void submitting_before_the_design_is_complete_is_the_wrong_order() {
        var story =
                """
                2026-03-01T09:00 | commitment.completed  | institution
                2026-03-02T09:00 | quality-check.started | institution
                2026-03-03T09:00 | design.completed      | institution
                """;
        assertThat(found(PROGRAMME, story, "2026-03-04T00:00"))
                .containsExactly("order.quality-check-after-design [e2, e3]");
    }

    @Test
    void only_a_role_that_may_decides() {
        var decided = AS_AGREED.replace("body | granted", "institution | granted");
        assertThat(found(PROGRAMME, decided, "2026-06-01T00:00"))
                .containsExactly("role.quality-check.completed [e6]");
        var experiment = Heard.of(PROGRAMME, Sector.HBO, "HO-X-2025", AS_AGREED);
        assertThat(found(experiment, "2026-06-01T00:00"))
                .containsExactly(
                        "role.quality-check.completed [e6]", "role.quality-check.returned [e4]");
    }

    @Test
    void one_person_does_not_stand_on_both_sides() {
        assertThat(found(PROGRAMME, AS_AGREED.replace("carol", "alice"), "2026-06-01T00:00"))
                .containsExactly("four-eyes.check [e5, e6]");
    }

    /// Alice submitted first, Bob anew: Alice may decide on what Bob submitted.
    @Test
    void only_the_latest_submission_counts() {
        var story =
                AS_AGREED
                        .replace(
                                "09T11:00 | quality-check.started   | institution | | alice",
                                "09T11:00 | quality-check.started   | institution | | dan")
                        .replace("carol", "alice");
        assertThat(found(PROGRAMME, story, "2026-06-01T00:00")).isEmpty();
    }

    @Test
    void without_a_token_nothing_can_be_said_and_that_is_not_conforming() {
        var story = AS_AGREED.replace("carol", "");
        assertThat(found(PROGRAMME, story, "2026-06-01T00:00"))
                .containsExactly("?four-eyes.check [e5, e6]");
    }

    /// 1 June + 82 days of 24 hours is 22 August 9:00.
    @Test
    void a_limit_is_passed_by_a_step_that_is_still_open_too() {
        var story =
                """
                2026-05-01T09:00 | offer.completed      | institution
                2026-05-02T09:00 | teaching.completed   | institution
                2026-05-03T09:00 | validation.completed | institution | | bob
                2026-06-01T09:00 | award.completed      | institution | | alice
                2026-07-01T09:00 | claim.observed       | | 8 5 3 0 0 0
                """;
        assertThat(found(COHORT, story, "2026-08-22T09:00"))
                .containsExactly("?limit.validation [e3]");
        assertThat(found(COHORT, story, "2026-08-22T09:01"))
                .containsExactly("limit.claim [e4]", "?limit.validation [e3]");
        var over = story + "2026-08-20T09:00 | claim.observed | | 8 6 0 0 2 0\n";
        assertThat(found(COHORT, over, "2026-12-01T00:00"))
                .containsExactly("?limit.validation [e3]");
    }

    /// With the body from Monday 2 March: 30 working days are six weeks less Easter Monday, so full
    /// on Tuesday 14 April 9:00; a week with the institution in between moves it on by a week.
    @Test
    void the_limit_of_the_check_stands_still_while_the_case_is_returned() {
        var story =
                """
                2026-02-26T09:00 | commitment.completed  | institution
                2026-02-27T09:00 | design.completed      | institution
                2026-03-02T09:00 | quality-check.started | institution | | alice
                """;
        assertThat(found(PROGRAMME, story, "2026-04-14T09:00")).isEmpty();
        assertThat(found(PROGRAMME, story, "2026-04-14T09:01"))
                .containsExactly("limit.quality-check [e3]");
        var returned =
                story
                        + """
                        2026-03-09T09:00 | quality-check.returned | body | incomplete | bob
                        2026-03-16T09:00 | quality-check.started  | institution | | alice
                        """;
        assertThat(found(PROGRAMME, returned, "2026-04-21T09:00")).isEmpty();
        assertThat(found(PROGRAMME, returned, "2026-04-21T09:01"))
                .containsExactly("limit.quality-check [e3, e4, e5]");
    }

    @Test
    void what_happens_once_and_what_does_not_belong_here() {
        var story =
                """
                2026-05-01T09:00 | offer.completed  | institution
                2026-05-02T09:00 | offer.completed  | institution
                2026-05-03T09:00 | design.completed | institution
                """;
        assertThat(found(COHORT, story, "2026-06-01T00:00"))
                .containsExactly("repeated.offer [e1, e2]", "foreign.design [e3]");
    }

    @Test
    void a_summary_counts_each_rule_and_names_its_cases() {
        var all =
                List.of(
                        of("MCNL-0006-0001", AS_AGREED.replace("carol", "alice")),
                        of("MCNL-0006-0002", AS_AGREED.replace("carol", "")),
                        of(
                                "MCNL-0006-0003",
                                AS_AGREED.replace("bob", "alice").replace("carol", "alice")));
        var summary = RuleSummary.of(all);
        assertThat(summary).hasSize(1);
        var rule = summary.getFirst();
        assertThat(rule.rule().text()).isEqualTo("four-eyes.check");
        assertThat(rule.broken()).isEqualTo(3);
        assertThat(rule.cases())
                .extracting(Object::toString)
                .containsExactly("MCNL-0006-0001", "MCNL-0006-0003");
        assertThat(rule.notJudged()).isEqualTo(1);
        assertThat(rule.casesNotJudged())
                .extracting(Object::toString)
                .containsExactly("MCNL-0006-0002");
    }

    private static Conformance of(String id, String table) {
        return Conformance.of(Heard.of(id, table).until("2026-06-01T00:00"));
    }

    private static List<String> found(String id, String table, String now) {
        return found(Heard.of(id, table), now);
    }

    private static List<String> found(Heard heard, String now) {
        return Conformance.of(heard.until(now)).findings().stream()
                .map(ConformanceTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return (finding.judged() ? "" : "?")
                + finding.rule().text()
                + finding.events().stream()
                        .map(key -> key.id())
                        .collect(Collectors.joining(", ", " [", "]"));
    }
}
