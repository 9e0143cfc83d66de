package nl.waarmerk.process.figure;

import static nl.waarmerk.process.Told.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.waarmerk.process.Heard;
import nl.waarmerk.process.Told;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.log.Known;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A handful of cases, every figure worked out in the comment above it. Demo data.
class FiguresByHandTest {
    private static final String NOW = "2026-04-01T00:00";

    /// Handed in on Monday 2 March 9:00 and granted 1, 2, 3, 4 and 10 days later. Nearest rank: the
    /// median of five is the third (3 days), the 90th percentile the fifth (ceil(4.5)). Working
    /// time of the longest, to Thursday 12 March: 10 days less one weekend, 8 days.
    @Test
    void percentiles_are_values_by_nearest_rank() {
        var cases = leadTime(figures(granted(1, 2, 3, 4, 10)), CaseKind.PROGRAMME).cases();
        assertThat(cases.finished().n()).isEqualTo(5);
        assertDays(cases.finished().total().calendar(), 3, 10, 10);
        assertDays(cases.finished().total().working(), 3, 8, 8);
        assertDays(cases.finished().register().calendar(), 3, 10, 10);
        assertDays(cases.finished().institution().calendar(), 0, 0, 0);
    }

    @Test
    void of_fewer_than_five_there_is_no_percentile() {
        var four = leadTime(figures(granted(1, 2, 3, 4)), CaseKind.PROGRAMME).cases().finished();
        assertThat(four.total().calendar().p50()).isNull();
        assertThat(four.total().calendar().p90()).isNull();
        assertThat(four.total().calendar().max()).isEqualTo(Duration.ofDays(4).toMillis());
    }

    /// Handed in on 2 March 9:00 and not decided by 1 April 0:00: 29 days and 15 hours, less the
    /// hour that was left out on 29 March.
    @Test
    void what_is_not_finished_stands_beside_it_with_its_age() {
        var logs = granted(1, 2, 3, 4, 10);
        logs.add(log(9, "2026-03-02T09:00 | quality-check.started | institution"));
        var lead = leadTime(figures(logs), CaseKind.PROGRAMME);
        assertThat(lead.cases().finished().n()).isEqualTo(5);
        assertThat(lead.cases().unfinished().n()).isEqualTo(1);
        assertThat(lead.cases().unfinished().cases()).containsExactly(id(9));
        assertThat(lead.cases().unfinished().total().calendar().max())
                .isEqualTo(Duration.ofHours(29 * 24 + 14).toMillis());
        var check = Objects.requireNonNull(lead.steps().get(Stage.QUALITY_CHECK));
        assertThat(check.finished().n()).isEqualTo(5);
        assertThat(check.unfinished().n()).isEqualTo(1);
    }

    /// Case 1 was returned twice and handed in by the same role; case 2 was decided a second time,
    /// by another role, after a rejection.
    @Test
    void rework_is_what_happens_again_before_the_end() {
        var figures =
                figures(
                        List.of(
                                log(
                                        1,
                                        """
                                        2026-03-02T09:00 | quality-check.started   | institution
                                        2026-03-03T09:00 | quality-check.returned  | body
                                        2026-03-04T09:00 | quality-check.started   | institution
                                        2026-03-05T09:00 | quality-check.returned  | body
                                        2026-03-06T09:00 | quality-check.started   | institution
                                        2026-03-07T09:00 | quality-check.completed | body | granted
                                        2026-03-07T09:00 | registration.completed  | register
                                        2029-03-02T09:00 | quality-check.started   | institution
                                        """),
                                log(
                                        2,
                                        """
                                        2026-03-02T09:00 | quality-check.started   | institution
                                        2026-03-03T09:00 | quality-check.completed | body | rejected
                                        2026-03-04T09:00 | quality-check.started   | institution
                                        2026-03-05T09:00 | quality-check.completed | register | granted
                                        """)),
                        "2029-04-01T00:00");
        // Again: twice started and once returned in case 1, once started in case 2; decided by
        // another role once.
        assertThat(figures.rework())
                .containsExactly(
                        new Rework(
                                CaseKind.PROGRAMME,
                                Stage.QUALITY_CHECK,
                                4,
                                1,
                                List.of(id(1), id(2))));
        assertThat(figures.qualityCheck().right()).isEqualTo(new Rate(0, 2));
        // Case 1: three rounds, then one of the renewal that is open; case 2: twice one round.
        assertThat(figures.qualityCheck().rounds())
                .containsExactly(
                        new QualityCheck.Rounds(1, 2, 1, List.of(id(1), id(2))),
                        new QualityCheck.Rounds(3, 1, 0, List.of(id(1))));
    }

    @Test
    void first_time_right_is_of_what_was_decided() {
        var logs = granted(1, 2, 3);
        logs.add(log(8, "2026-03-02T09:00 | quality-check.started | institution"));
        logs.add(
                log(
                        9,
                        """
                        2026-03-02T09:00 | quality-check.started   | institution
                        2026-03-03T09:00 | quality-check.completed | body | rejected
                        """));
        var check = figures(logs).qualityCheck();
        assertThat(check.right()).isEqualTo(new Rate(3, 4));
        assertThat(check.right().share().orElseThrow()).isEqualByComparingTo("0.75");
        assertThat(check.undecided()).containsExactly(id(8));
        assertThat(check.otherCases()).containsExactly(id(9));
    }

    /// Three went the short way, one is on it: 3 of 4, then 4 of 4.
    @Test
    void variants_cover_the_cases_cumulatively() {
        var logs = granted(1, 2, 3);
        logs.add(log(8, "2026-03-02T09:00 | quality-check.started | institution"));
        var variants = figures(logs).variants().getFirst();
        assertThat(variants.variants())
                .extracting(v -> v.text(), v -> v.finished(), v -> v.unfinished(), v -> v.covered())
                .containsExactly(
                        tuple(
                                "quality-check.started quality-check.completed"
                                        + " registration.completed",
                                3,
                                0,
                                new Rate(3, 4)),
                        tuple("quality-check.started", 0, 1, new Rate(4, 4)));
    }

    /// Nine cases of a design of 1 day and a check of 3 days: not ranked; with a tenth, the check
    /// (30 days) stands before the design (10 days).
    @Test
    void steps_are_ranked_by_their_time_from_ten_cases_on() {
        var nine = new ArrayList<CaseLog>();
        for (int i = 1; i <= 9; i++) nine.add(designed(i));
        var few = figures(nine).bottlenecks().getFirst();
        assertThat(few.ranked()).isFalse();
        assertThat(few.steps())
                .extracting(Bottlenecks.Bottleneck::stage)
                .containsExactly(Stage.DESIGN, Stage.QUALITY_CHECK, Stage.REGISTRATION);
        nine.add(designed(10));
        var ten = figures(nine).bottlenecks().getFirst();
        assertThat(ten.ranked()).isTrue();
        assertThat(ten.steps().getFirst().stage()).isEqualTo(Stage.QUALITY_CHECK);
        assertThat(ten.steps().getFirst().taken().register().calendar())
                .isEqualTo(Duration.ofDays(30));
        assertThat(ten.steps().get(1).taken().institution().calendar())
                .isEqualTo(Duration.ofDays(10));
    }

    /// On Monday 9 March 9:00: exactly 7 days old is still a week; a minute more is not.
    @Test
    void open_cases_age_and_say_who_has_them() {
        var logs =
                List.of(
                        log(1, "2026-03-02T09:00 | quality-check.started | institution"),
                        log(
                                2,
                                """
                                2026-03-02T08:59 | design.started          | institution
                                2026-03-04T09:00 | design.completed        | institution
                                """));
        var ageing = figures(logs, "2026-03-09T09:00").ageing();
        assertThat(ageing.open())
                .extracting(c -> c.id(), c -> c.step(), c -> c.clock().code(), c -> c.bucket())
                .containsExactly(
                        tuple(id(2), null, "institution", Ageing.Bucket.MONTH),
                        tuple(id(1), Stage.QUALITY_CHECK, "register", Ageing.Bucket.WEEK));
        assertThat(ageing.open().getFirst().since().at()).isEqualTo(at("2026-03-04T09:00"));
    }

    /// Of four groups with an award one was validated the day before, one after it, one never and
    /// one at the same moment; the platform's last counts of two of them: 8 + 10 awarded, 6 + 4
    /// claimed.
    @Test
    void validation_before_issuance_and_the_claims() {
        var validated =
                """
                2026-03-02T09:00 | validation.completed | register
                2026-03-03T09:00 | award.completed      | institution
                2026-03-04T09:00 | claim.observed       | | 8 2 6 0 0 0
                2026-03-14T09:00 | claim.observed       | | 8 6 1 1 0 1
                """;
        var afterwards =
                """
                2026-03-03T09:00 | award.completed      | institution
                2026-03-04T09:00 | validation.completed | register
                2026-03-04T09:00 | claim.observed       | | 10 4 6 0 0 0
                """;
        var figures =
                figures(
                        List.of(
                                cohort("a", validated),
                                cohort("b", afterwards),
                                cohort(
                                        "e",
                                        """
                                        2026-03-03T09:00 | validation.completed | register
                                        2026-03-03T09:00 | award.completed      | institution
                                        """),
                                cohort("c", "2026-03-03T09:00 | award.completed | institution"),
                                cohort("d", "2026-03-03T09:00 | offer.completed | institution")));
        assertThat(figures.validatedFirst().rate()).isEqualTo(new Rate(1, 4));
        assertThat(figures.validatedFirst().others())
                .extracting(CaseId::cohort)
                .containsExactly("b", "c", "e");
        var claims = figures.claims();
        assertThat(List.of(claims.awarded(), claims.claimed(), claims.pending(), claims.denied()))
                .containsExactly(18L, 10L, 7L, 1L);
        assertThat(claims.revoked()).isEqualTo(1);
        assertThat(claims.claimRate().share().orElseThrow()).isEqualByComparingTo("0.5556");
        assertThat(claims.cases()).hasSize(2);
    }

    /// Asked on Monday and granted on Friday: 4 days; an answer whose request is not known counts,
    /// but took nobody knows how long.
    @Test
    void recognition_elsewhere() {
        var figures =
                figures(
                        List.of(
                                log(
                                        1,
                                        """
                                        2026-03-02T09:00 | recognition.started   | learner
                                        2026-03-06T09:00 | recognition.completed | receiving-board | granted
                                        2026-03-09T09:00 | recognition.completed | receiving-board | denied
                                        2026-03-10T09:00 | recognition.started   | learner
                                        """)));
        var elsewhere = figures.recognition();
        assertThat(elsewhere.requested()).isEqualTo(2);
        assertThat(elsewhere.granted()).isEqualTo(1);
        assertThat(elsewhere.denied()).isEqualTo(1);
        assertThat(elsewhere.leadTime().finished().total().calendar().max())
                .isEqualTo(Duration.ofDays(4).toMillis());
        assertThat(elsewhere.leadTime().notMeasured()).isEqualTo(1);
        assertThat(elsewhere.leadTime().unfinished().n()).isEqualTo(1);
        assertThat(leadTime(figures, CaseKind.PROGRAMME).steps().get(Stage.RECOGNITION))
                .isEqualTo(elsewhere.leadTime());
    }

    /// Granted on the 3rd, says the first message; a correction of the 20th says the 6th. Before
    /// the 20th the case took one day, since then four.
    @Test
    void a_correction_changes_the_figure_from_the_moment_it_is_known() {
        var story = new Told(id(1));
        var events =
                List.of(
                        Told.learned(
                                event(1, "2026-03-02T09:00 | quality-check.started | institution"),
                                "2026-03-02T09:00"),
                        story.happened(
                                "r",
                                Stage.REGISTRATION,
                                Change.COMPLETED,
                                "2026-03-03T09:00",
                                Doer.REGISTER),
                        Told.learned(
                                story.corrects(
                                        "c",
                                        "r",
                                        Stage.REGISTRATION,
                                        Change.COMPLETED,
                                        "2026-03-06T09:00"),
                                "2026-03-20T09:00"));
        assertThat(took(events, "2026-03-19T00:00")).isEqualTo(Duration.ofDays(1));
        assertThat(took(events, null)).isEqualTo(Duration.ofDays(4));
    }

    /// The return of 3 March 9:00 arrived in April; with it a day is the institution's.
    @Test
    void what_arrives_late_stands_where_it_happened() {
        var events =
                new ArrayList<>(
                        Heard.of(
                                        id(1).text(),
                                        """
                                        2026-03-02T09:00 | quality-check.started   | institution
                                        2026-03-04T09:00 | quality-check.started   | institution
                                        2026-03-05T09:00 | registration.completed  | register
                                        """)
                                .events());
        events.add(
                Told.learned(
                        event(9, "2026-03-03T09:00 | quality-check.returned | body"),
                        "2026-04-10T09:00"));
        assertThat(onRegister(events, "2026-04-01T00:00")).isEqualTo(Duration.ofDays(3));
        assertThat(onRegister(events, null)).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void a_cohort_is_compared_with_the_rest_and_with_its_past() {
        var logs = new ArrayList<CaseLog>();
        logs.add(other("MCNL-0006-0001", "2026-03-02T09:00"));
        logs.add(other("MCNL-0006-0002", "2026-03-31T23:59"));
        logs.add(other("MCNL-0006-0003", "2026-04-01T00:00"));
        logs.add(other("MCNL-0006-0004", "2026-01-29T00:00"));
        logs.add(other("MCNL-0007-0001", "2026-03-02T09:00"));
        var march = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
        var filter = new CohortFilter(new InstitutionId(6), null, null, march);
        var comparison =
                Comparison.of(Audit.of(logs, Heard.MODELS, at("2026-06-01T00:00")), filter);
        assertThat(comparison.cohort().cases()).isEqualTo(2);
        assertThat(comparison.rest().cases()).isEqualTo(1);
        // March has 31 days: from 29 January until 1 March.
        assertThat(Objects.requireNonNull(comparison.earlier()).cases()).isEqualTo(1);
        assertThat(CanonicalJson.bytes(comparison.json())).isNotEmpty();
    }

    private static CaseLog other(String id, String began) {
        return Heard.of(id, began + " | design.started | institution").log("2026-06-01T00:00");
    }

    private static Duration took(List<ProcessEvent> events, @Nullable String knownAt) {
        return known(events, knownAt).courses().getFirst().clocks().total().calendar();
    }

    private static Duration onRegister(List<ProcessEvent> events, @Nullable String knownAt) {
        return known(events, knownAt).courses().getFirst().clocks().register().calendar();
    }

    private static Audit known(List<ProcessEvent> events, @Nullable String knownAt) {
        var facts = Heard.of(id(1).text(), "").facts();
        var known = new Known(LocalDate.parse("2026-05-01"), knownAt == null ? null : at(knownAt));
        return Audit.of(
                List.of(known.of(id(1), facts, events)), Heard.MODELS, at("2026-05-02T00:00"));
    }

    private static ProcessEvent event(int number, String line) {
        var event = Heard.of(id(1).text(), line).events().getFirst();
        return new ProcessEvent(
                new EventKey(event.key().source(), "x" + number),
                event.subject(),
                event.stage(),
                event.what(),
                event.time(),
                event.recordedAt(),
                event.doing());
    }

    private static List<CaseLog> granted(int... days) {
        return new ArrayList<>(
                IntStream.range(0, days.length)
                        .mapToObj(i ->
                                granted(i + 1, LocalDate.parse("2026-03-02").plusDays(days[i])))
                        .toList());
    }

    private static CaseLog granted(int number, LocalDate on) {
        return log(
                number,
                """
                2026-03-02T09:00 | quality-check.started   | institution
                %sT09:00 | quality-check.completed | body | granted
                %sT09:00 | registration.completed  | register
                """
                        .formatted(on, on));
    }

    private static CaseLog designed(int number) {
        return log(
                number,
                """
                2026-03-02T09:00 | design.started          | institution
                2026-03-03T09:00 | design.completed        | institution
                2026-03-03T09:00 | quality-check.started   | institution
                2026-03-06T09:00 | quality-check.completed | body | granted
                2026-03-06T09:00 | registration.completed  | register
                """);
    }

    private static CaseId id(int number) {
        return CaseId.parse("MCNL-0006-%04d".formatted(number));
    }

    private static CaseLog log(int number, String table) {
        return Heard.of(id(number).text(), Sector.HBO, "HO-2021", table).log("2029-12-31T00:00");
    }

    private static CaseLog cohort(String name, String table) {
        return Heard.of("MCNL-0006-0001." + name, table).log("2029-12-31T00:00");
    }

    private static ProcessFigures figures(List<CaseLog> logs) {
        return figures(logs, NOW);
    }

    private static ProcessFigures figures(List<CaseLog> logs, String now) {
        return ProcessFigures.of(Audit.of(logs, Heard.MODELS, at(now)));
    }

    private static LeadTimes leadTime(ProcessFigures figures, CaseKind kind) {
        return figures.leadTimes().stream().filter(l -> l.kind() == kind).findFirst().orElseThrow();
    }

    private static void assertDays(Distribution found, int p50, int p90, int max) {
        assertThat(found).isEqualTo(new Distribution(found.n(), days(p50), days(p90), days(max)));
    }

    private static long days(int days) {
        return Duration.ofDays(days).toMillis();
    }
}
