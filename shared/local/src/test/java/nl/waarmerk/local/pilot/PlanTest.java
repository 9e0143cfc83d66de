package nl.waarmerk.local.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.published.Quarter;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant STORY_ENDS = Instant.parse("2025-02-03T08:00:00Z");
    private static final Plan PLAN = Plan.of(1, 36, NOW, STORY_ENDS);

    @Test
    void a_seed_gives_the_same_plan_again_and_another_seed_another_one() {
        assertThat(Plan.of(1, 36, NOW, STORY_ENDS)).isEqualTo(PLAN);
        assertThat(Plan.of(2, 36, NOW, STORY_ENDS)).isNotEqualTo(PLAN);
    }

    @Test
    void it_has_36_institutions_of_every_sector_with_some_forty_cases_each() {
        var cases = new HashMap<Participant, Set<Object>>();
        of(Act.Registers.class)
                .forEach(act -> cases(cases, act.programme().by()).add(act.programme()));
        told().filter(event -> event.group() != null)
                .forEach(event -> cases(cases, event.programme().by()).add(event.group()));
        assertThat(cases).hasSize(36);
        assertThat(cases.keySet().stream().map(Participant::sector)).contains(Sector.values());
        assertThat(cases.values()).allSatisfy(each -> assertThat(each).hasSizeBetween(25, 40));
        assertThat(cases.values().stream().mapToInt(Set::size).sum()).isGreaterThan(1300);
    }

    private static Set<Object> cases(Map<Participant, Set<Object>> cases, Participant who) {
        return cases.computeIfAbsent(who, one -> new HashSet<>());
    }

    @Test
    void every_stage_occurs() {
        var stages = new HashSet<Stage>();
        told().forEach(event -> stages.add(event.stage()));
        if (of(Act.Proposes.class).findAny().isPresent()) stages.add(Stage.QUALITY_CHECK);
        if (of(Act.Confirms.class).findAny().isPresent()) stages.add(Stage.REGISTRATION);
        assertThat(stages).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void much_goes_as_agreed_and_some_of_everything_does_not() {
        assertThat(of(Act.Returns.class)).as("returned").hasSizeBetween(40, 140);
        assertThat(of(Act.Rejects.class)).as("rejected").isNotEmpty();
        assertThat(of(Act.Withdraws.class)).as("withdrawn").isNotEmpty();
        assertThat(of(Act.Recognises.class).map(Act.Recognises::granted)).contains(true, false);
        assertThat(of(Act.Proposes.class).map(Act.Proposes::experiment)).contains(true, false);
        assertThat(told().filter(event -> event.what().equals("corrected"))).isNotEmpty();
        assertThat(withoutValidation()).as("skipped").isBetween(20L, 150L);
        assertThat(withOnePerson()).as("one person on both sides").isPositive();
        assertThat(unfinished()).as("open").isGreaterThan(100);
        assertThat(late()).as("told more than a month afterwards").isGreaterThan(100);
    }

    private static long withoutValidation() {
        var validated = groups(Stage.VALIDATION, "completed");
        return groups(Stage.AWARD, "completed").stream()
                .filter(group -> !validated.contains(group))
                .count();
    }

    private static long withOnePerson() {
        var validators = new HashMap<Group, String>();
        told().filter(event -> event.stage() == Stage.VALIDATION && event.group() != null)
                .forEach(event -> validators.put(event.group(), "" + event.details().actor()));
        return told().filter(event -> event.stage() == Stage.AWARD && event.group() != null)
                .filter(event ->
                        ("" + event.details().actor()).equals(validators.get(event.group())))
                .count();
    }

    private static long unfinished() {
        var all = groups(Stage.OFFER, "started");
        all.removeAll(groups(Stage.EVALUATION, "completed"));
        return all.size();
    }

    private static Set<Group> groups(Stage stage, String what) {
        var groups = new HashSet<Group>();
        told().filter(event -> event.stage() == stage && event.what().equals(what))
                .forEach(event -> {
                    if (event.group() != null) groups.add(event.group());
                });
        return groups;
    }

    private static long late() {
        return of(Act.Tells.class)
                .flatMap(act ->
                        act.events().stream()
                                .filter(event ->
                                        event.at().isBefore(act.at().minusSeconds(40L * 86_400))))
                .count();
    }

    @Test
    void nothing_happens_in_the_future_and_nothing_is_told_before_it_happened() {
        assertThat(PLAN.acts()).allSatisfy(act -> assertThat(act.at()).isBetween(STORY_ENDS, NOW));
        assertThat(PLAN.acts()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        of(Act.Tells.class)
                .forEach(act -> {
                    assertThat(act.events()).hasSizeLessThanOrEqualTo(500);
                    assertThat(act.events())
                            .allSatisfy(event -> assertThat(event.at()).isBefore(act.at()));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-11T23:59:59Z",
                "2026-03-29T01:30:00Z",
                "2027-06-01T00:00:00Z",
                "2032-02-29T12:00:00Z"
            })
    void it_can_be_planned_on_any_day_after_the_story(String day) {
        var now = Instant.parse(day);
        for (long seed = 0; seed < 5; seed++)
            assertThat(Plan.of(seed, 36, now, STORY_ENDS).acts())
                    .isNotEmpty()
                    .allSatisfy(act -> assertThat(act.at()).isBetween(STORY_ENDS, now));
    }

    @Test
    void each_event_has_an_id_of_its_own_at_its_institution() {
        var ids = told().map(event -> event.programme().by().domain() + " " + event.id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void programmes_and_invented_institutions_say_that_they_are_demo_data() {
        of(Act.Registers.class)
                .forEach(act -> assertThat(act.programme().title()).endsWith("(demo)"));
        of(Act.Joins.class)
                .forEach(act -> {
                    assertThat(act.who().name()).endsWith("(demo)");
                    assertThat(act.who().domain()).endsWith(".example");
                });
    }

    @Test
    void each_quarter_that_is_over_is_published_from_the_first_on() {
        assertThat(of(Act.Publishes.class).map(Act.Publishes::quarter).map(Quarter::text))
                .containsExactly(
                        "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2",
                        "2026-Q3");
    }

    @Test
    void the_clock_never_goes_back() {
        var clock = new PilotClock(NOW);
        clock.turnTo(NOW);
        assertThatThrownBy(() -> clock.turnTo(STORY_ENDS)).hasMessageContaining("comes before");
    }

    private static Stream<Occurrence> told() {
        return of(Act.Tells.class).map(Act.Tells::events).flatMap(List::stream);
    }

    private static <T extends Act> Stream<T> of(Class<T> kind) {
        return PLAN.acts().stream().filter(kind::isInstance).map(kind::cast);
    }
}
