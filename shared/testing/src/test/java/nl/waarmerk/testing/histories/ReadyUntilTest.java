package nl.waarmerk.testing.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.waarmerk.register.draft.Draft;
import nl.waarmerk.register.draft.Readiness;
import nl.waarmerk.register.draft.ReadinessJudge;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.RegisterView;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Until when a draft would be ready, against asking on each day: as many different drafts as the
/// names of generated histories allow.
class ReadyUntilTest {
    private static final int HISTORIES = 400;
    private static final int COMMANDS = 50;

    /// Past the end of the experiment's framework.
    private static final LocalDate HORIZON = LocalDate.of(2027, 5, 3);

    private final ReadinessJudge judge = new ReadinessJudge(Frameworks.builtIn());
    private final Map<String, Integer> told = new TreeMap<>();

    @Test
    void ready_until_is_the_first_day_on_which_it_would_not_be_ready() {
        long seed = Seed.drawn(HISTORIES + " histories of drafts");
        for (int n = 0; n < HISTORIES; n++) {
            var desk = new PureDesk(Frameworks.builtIn());
            var played = Play.of(seed + n, COMMANDS, Setting.FIRST, desk);
            var view = new View(played);
            for (var claim : claims(view, new SplittableRandom(seed + n))) compare(claim, view);
        }
        System.out.println("days on which a draft was asked about: " + told);
        assertThat(told.get("READY until a day")).isGreaterThan(HISTORIES);
        assertThat(told).containsKeys("READY", "NOT_READY", "UNDETERMINED");
    }

    private void compare(Claim claim, View view) {
        var draft = new Draft(claim, List.of());
        var outcomes = new LinkedHashMap<LocalDate, Readiness.Outcome>();
        for (var day = Setting.FIRST.days().getFirst();
                day.isBefore(HORIZON);
                day = day.plusDays(1)) outcomes.put(day, on(day, draft, view).outcome());
        for (var day : Setting.FIRST.days()) {
            var answer = on(day, draft, view);
            var expected =
                    answer.outcome() == Readiness.Outcome.READY
                            ? outcomes.entrySet().stream()
                                    .filter(each -> each.getKey().isAfter(day))
                                    .filter(each -> each.getValue() != Readiness.Outcome.READY)
                                    .map(Map.Entry::getKey)
                                    .findFirst()
                            : Optional.<LocalDate>empty();
            assertThat(Optional.ofNullable(answer.readyUntil()))
                    .as("seed %d, %s on %s", view.seed, claim, day)
                    .isEqualTo(expected);
            told.merge(
                    answer.outcome() + (expected.isPresent() ? " until a day" : ""),
                    1,
                    Integer::sum);
        }
    }

    private Readiness on(LocalDate day, Draft draft, RegisterView view) {
        return judge.judge(draft, day, day, view, day, null);
    }

    /// By the registry number, and by some of the names that they have, had or will have.
    private static List<Claim> claims(View view, SplittableRandom random) {
        var claims = new ArrayList<Claim>();
        var number = new Identifier(Scheme.REGISTRY, view.programme.number().text());
        var issuers = names(view.institution.known(), NameActs.ofNewInstitution(1));
        var programmes = names(view.programme.known(), number);
        claims.add(claim(List.of(number), issuers, null));
        for (int i = 0; i < 3; i++)
            claims.add(
                    claim(
                            List.of(programmes.get(random.nextInt(programmes.size()))),
                            List.of(issuers.get(random.nextInt(issuers.size()))),
                            random.nextBoolean()
                                    ? null
                                    : BigDecimal.valueOf(random.nextInt(2, 6))));
        return claims;
    }

    private static List<Identifier> names(List<Segment> known, Identifier always) {
        var held = Names.of(known).stream().map(NameHeld::name);
        return Stream.concat(held, Stream.of(always)).distinct().toList();
    }

    private static Claim claim(
            List<Identifier> programmes, List<Identifier> issuers, @Nullable BigDecimal credits) {
        var size = credits == null ? null : new Stated<>(new Size(credits, Size.Unit.EC), "/size");
        return new Claim(
                Claim.Basis.CREDENTIAL,
                stated(programmes),
                stated(issuers),
                null,
                null,
                new Claim.Scope(size, null, null, null),
                new Authenticity.NotChecked(List.of()),
                new Status.NotChecked(List.of()));
    }

    private static List<Stated<Identifier>> stated(List<Identifier> names) {
        return names.stream().map(name -> new Stated<>(name, "/name")).toList();
    }

    /// The one institution and its one programme.
    private static final class View implements RegisterView {
        private final long seed;
        private final InstitutionFacts institution;
        private final ProgrammeFacts programme;

        View(Played played) {
            seed = played.seed();
            institution =
                    new InstitutionFacts(
                            (InstitutionId) played.institution().id(),
                            played.institution().known());
            programme =
                    new ProgrammeFacts(
                            (ProgrammeNumber) played.programme().id(), played.programme().known());
        }

        @Override
        public List<ProgrammeFacts> programmesNamed(Identifier name) {
            return List.of(programme);
        }

        @Override
        public List<InstitutionFacts> institutionsNamed(Identifier name) {
            return List.of(institution);
        }

        @Override
        public Optional<InstitutionFacts> institution(InstitutionId id) {
            return id.equals(institution.id()) ? Optional.of(institution) : Optional.empty();
        }
    }
}
