package nl.waarmerk.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.time.Amsterdam;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.histories.Answer;
import nl.waarmerk.testing.histories.Fold;
import nl.waarmerk.testing.histories.Play;
import nl.waarmerk.testing.histories.Played;
import nl.waarmerk.testing.histories.ProductionFold;
import nl.waarmerk.testing.histories.RegistrarDesk;
import nl.waarmerk.testing.histories.Seed;
import nl.waarmerk.testing.histories.Setting;
import org.junit.jupiter.api.Test;

/// TRQP, the verdict on a bare claim, the record and the naive model of the event log: one answer,
/// at random moments of drawn histories, many of them yet to come.
class TrqpAgreesTest {
    private static final int HISTORIES = 250;
    private static final int COMMANDS = 40;
    private static final int EACH = 40;
    private static final List<LocalTime> AROUND_MIDNIGHT =
            Stream.of("00:00", "21:59:59", "22:00", "22:59:59", "23:00", "23:59:59")
                    .map(LocalTime::parse)
                    .toList();

    private final HandClock clock = new HandClock("2025-04-24T09:00:00Z");
    private final InMemoryRegister store = new InMemoryRegister(clock);
    private int yes;
    private int ahead;
    private int verdicts;

    @Test
    void at_ten_thousand_random_dates_all_of_them_give_one_answer() {
        long seed = Seed.drawn(HISTORIES * EACH + " dates over " + HISTORIES + " histories");
        var desk = new Desk(store, clock);
        try (desk) {
            for (int n = 0; n < HISTORIES; n++) {
                var random = new SplittableRandom(seed + n);
                var played = played(seed + n, n + 1, random);
                clock.set(store.head().recordedAt().plusSeconds(1));
                for (int i = 0; i < EACH; i++) ask(desk, played, random);
            }
        }
        System.out.printf(
                "%d dates: %d authorized, %d ahead, %d verdicts%n",
                HISTORIES * EACH, yes, ahead, verdicts);
        assertThat(yes).isGreaterThan(HISTORIES * EACH / 20);
        assertThat(ahead).isGreaterThan(HISTORIES);
    }

    private Played played(long seed, int mark, SplittableRandom random) {
        var day = store.head().recordedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        var setting = mark == 1 ? Setting.FIRST : new Setting(day.minusDays(2), mark);
        var desk = new RegistrarDesk(store, Frameworks.builtIn(), random, "trqp-" + mark);
        return Play.of(seed, COMMANDS, setting, desk);
    }

    private void ask(Desk desk, Played played, SplittableRandom random) {
        var time = moment(played.setting(), random);
        var day = Amsterdam.dayOf(time);
        var institution = name(played.institution(), random);
        var programme = name(played.programme(), random);
        var where = "seed " + played.seed() + ": " + institution + ", " + programme + ", " + time;
        boolean expected = byModel(played, institution, programme, day);
        assertThat(byRecord(played, institution, programme, day)).as(where).isEqualTo(expected);
        var query =
                Json.obj()
                        .with("entity_id", institution.value())
                        .with("authority_id", Desk.ADDRESS)
                        .with("action", "issue")
                        .with("resource", programme.value())
                        .with("context", Json.obj().with("time", time.toString()));
        assertThat(desk.trqp("authorization", query).text())
                .as(where)
                .contains("\"authorized\":" + expected + ",");
        var today = Amsterdam.dayOf(clock.instant());
        if (expected) yes++;
        if (day.isAfter(today)) ahead++;
        var issuer = inTheWorld(institution, played, day);
        if (issuer.isEmpty()) return;
        var asOf = day.isAfter(today) ? day : today;
        var verdict = desk.claim(programme, issuer.get(), day.toString(), "asOf=" + asOf);
        assertThat(verdict.at("findings", "accreditation", "outcome").equals("IN_FORCE"))
                .as(where)
                .isEqualTo(expected);
        verdicts++;
    }

    private static Instant moment(Setting setting, SplittableRandom random) {
        var days = setting.days();
        var day = days.get(random.nextInt(days.size()));
        var time =
                random.nextBoolean()
                        ? AROUND_MIDNIGHT.get(random.nextInt(AROUND_MIDNIGHT.size()))
                        : LocalTime.ofSecondOfDay(random.nextInt(86_400));
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    /// Its number, or any exclusive name that it ever had.
    private static Identifier name(History record, SplittableRandom random) {
        var names = new ArrayList<Identifier>();
        names.add(Identifier.registry(record.id()));
        for (var entry : record.entries())
            if (entry.event().payload() instanceof NameLinked link
                    && !link.name().scheme().shared()) names.add(link.name());
        return random.nextInt(3) > 0 ? names.getFirst() : names.get(random.nextInt(names.size()));
    }

    /// A claim knows no number of an institution: a name of the day then.
    private static Optional<Identifier> inTheWorld(
            Identifier institution, Played played, LocalDate day) {
        if (institution.scheme() != Scheme.REGISTRY) return Optional.of(institution);
        var history = played.institution();
        var model = Fold.naive().of(history.id(), history.entries()).at(null).on(day);
        return ((Answer.OfInstitution) model).names().stream().map(Answer.Named::name).findFirst();
    }

    private static boolean byModel(
            Played played, Identifier institution, Identifier programme, LocalDate day) {
        return answer(
                history -> Fold.naive().of(history.id(), history.entries()),
                played,
                institution,
                programme,
                day);
    }

    private boolean byRecord(
            Played played, Identifier institution, Identifier programme, LocalDate day) {
        var ids = Set.<RecordId>of(played.institution().id(), played.programme().id());
        var records = store.records(ids);
        return answer(
                history -> ProductionFold.of(requireNonNull(records.get(history.id()))),
                played,
                institution,
                programme,
                day);
    }

    private interface Reader {
        Fold.Read of(History history);
    }

    /// Both are whom they are named as, the institution takes part, and a decision in force covers
    /// the version of the day.
    private static boolean answer(
            Reader reader,
            Played played,
            Identifier institution,
            Identifier programme,
            LocalDate day) {
        var owner = (Answer.OfInstitution) reader.of(played.institution()).at(null).on(day);
        var offered = (Answer.OfProgramme) reader.of(played.programme()).at(null).on(day);
        Integer version = offered.version();
        Predicate<Answer.Standing> covers =
                standing ->
                        standing.word().equals("in force")
                                && version != null
                                && versions(played.programme(), standing).contains(version);
        return isNamed(institution, owner.names())
                && isNamed(programme, offered.names())
                && !owner.participations().isEmpty()
                && offered.accreditations().values().stream().anyMatch(covers);
    }

    private static boolean isNamed(Identifier name, Set<Answer.Named> held) {
        return name.scheme() == Scheme.REGISTRY
                || held.stream().anyMatch(named -> named.name().equals(name));
    }

    private static List<Integer> versions(History programme, Answer.Standing standing) {
        var source =
                programme
                        .event(requireNonNull(standing.decision()).source())
                        .orElseThrow()
                        .event()
                        .payload();
        var says = source instanceof Corrected corrected ? corrected.replacement() : source;
        return ((DecisionPayload) says).decision().versions();
    }
}
