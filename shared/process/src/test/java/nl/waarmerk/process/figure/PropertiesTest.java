package nl.waarmerk.process.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.waarmerk.process.GeneratedCases;
import nl.waarmerk.process.Heard;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.caseview.CaseView;
import nl.waarmerk.process.conformance.Conformance;
import nl.waarmerk.process.conformance.Finding;
import nl.waarmerk.process.conformance.RuleId;
import nl.waarmerk.process.conformance.RuleSummary;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds of any log, of many that were generated from a printed seed.
class PropertiesTest {
    private static final int LOGS = 150;
    private static final long SEED =
            Long.getLong("waarmerk.seed", new Random().nextInt(1_000_000_000));
    private static final List<Audit> AUDITS =
            IntStream.range(0, LOGS).mapToObj(PropertiesTest::audit).toList();

    @BeforeAll
    static void tell() {
        System.out.println(LOGS + " process logs: -Dwaarmerk.seed=" + SEED);
    }

    @Test
    void both_clocks_together_are_the_time_that_passed() {
        for (var audit : AUDITS)
            for (var course : audit.courses()) {
                var until = course.end() == null ? course.now() : course.end().at();
                assertThat(course.clocks().total())
                        .as("seed %d, %s", SEED, course.id())
                        .isEqualTo(Span.between(course.began().at(), until.at()));
                for (var step : course.steps())
                    assertThat(step.clocks().total())
                            .as("seed %d, %s, %s", SEED, course.id(), step.rule().stage())
                            .isEqualTo(
                                    step.from()
                                            .until(
                                                    step.until() == null
                                                            ? course.now()
                                                            : step.until()));
            }
    }

    @Test
    void the_order_in_which_events_come_in_changes_nothing() {
        for (int i = 0; i < LOGS; i++) {
            var events = new GeneratedCases(new Random(SEED + i)).events(20);
            var others = new ArrayList<>(events);
            Collections.shuffle(others, new Random(SEED + i));
            var logs = new ArrayList<>(GeneratedCases.known(others));
            Collections.reverse(logs);
            assertThat(shown(Audit.of(logs, Heard.MODELS, GeneratedCases.NOW)))
                    .as("seed %d", SEED + i)
                    .isEqualTo(shown(AUDITS.get(i)));
        }
    }

    @Test
    void the_slow_way_tells_the_same() {
        for (var audit : AUDITS)
            for (int i = 0; i < audit.courses().size(); i++)
                compare(audit.courses().get(i), audit.findings().get(i));
    }

    private static void compare(Course course, Conformance found) {
        var naive = new NaiveFigures(course.log(), course.now().at());
        var as = "seed " + SEED + ", " + course.id() + " " + course.log().events();
        if (course.log().events().isEmpty()) return;
        assertThat(course.end() == null ? -1 : course.end().index()).as(as).isEqualTo(naive.end());
        var clocks = course.clocks();
        assertThat(naive.clocks(false))
                .as(as)
                .containsExactly(
                        clocks.institution().calendarMillis(), clocks.register().calendarMillis());
        assertThat(naive.clocks(true))
                .as(as)
                .containsExactly(
                        clocks.institution().workingMillis(), clocks.register().workingMillis());
        assertThat(count(found, f -> f.rule().kind() == RuleId.Kind.ORDER))
                .as(as)
                .isEqualTo(naive.ordersBroken());
        assertThat(count(found, f -> f.rule().kind() == RuleId.Kind.FOUR_EYES && f.judged()))
                .as(as)
                .isEqualTo(naive.fourEyes()[0]);
        assertThat(count(found, f -> f.rule().kind() == RuleId.Kind.FOUR_EYES && !f.judged()))
                .as(as)
                .isEqualTo(naive.fourEyes()[1]);
    }

    @Test
    void rework_is_counted_alike_the_slow_way() {
        for (var audit : AUDITS) {
            var figures = ProcessFigures.of(audit).rework();
            assertThat(sum(figures, Rework::sameRole))
                    .as("seed %d", SEED)
                    .isEqualTo(slow(audit, 0));
            assertThat(sum(figures, Rework::anotherRole))
                    .as("seed %d", SEED)
                    .isEqualTo(slow(audit, 1));
        }
    }

    @Test
    void no_case_is_left_out() {
        for (var audit : AUDITS) {
            var figures = ProcessFigures.of(audit);
            int cases = 0;
            for (var each : figures.leadTimes())
                cases += each.cases().finished().n() + each.cases().unfinished().n();
            assertThat(cases).isEqualTo(figures.cases()).isEqualTo(audit.courses().size());
            assertThat(figures.ageing().open().size())
                    .isEqualTo((int) audit.courses().stream().filter(Course::open).count());
        }
    }

    private static int slow(Audit audit, int which) {
        int sum = 0;
        for (var course : audit.courses())
            sum += new NaiveFigures(course.log(), course.now().at()).rework()[which];
        return sum;
    }

    private static int sum(List<Rework> all, ToIntFunction<Rework> part) {
        return all.stream().mapToInt(part).sum();
    }

    private static int count(Conformance found, Predicate<Finding> which) {
        return (int) found.findings().stream().filter(which).count();
    }

    private static Audit audit(int i) {
        List<CaseLog> logs =
                GeneratedCases.known(new GeneratedCases(new Random(SEED + i)).events(20));
        return Audit.of(logs, Heard.MODELS, GeneratedCases.NOW);
    }

    /// All that is ever shown of some cases.
    private static String shown(Audit audit) {
        var views = new ArrayList<Json>();
        for (int i = 0; i < audit.courses().size(); i++)
            views.add(CaseView.of(audit.courses().get(i), audit.findings().get(i)).json());
        var all =
                Json.obj()
                        .with("figures", ProcessFigures.of(audit).json())
                        .with(
                                "rules",
                                Json.list(RuleSummary.of(audit.findings()), RuleSummary::json))
                        .with("views", new Json.Arr(views));
        return new String(CanonicalJson.bytes(all), StandardCharsets.UTF_8);
    }
}
