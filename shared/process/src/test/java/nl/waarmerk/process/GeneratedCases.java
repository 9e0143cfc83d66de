package nl.waarmerk.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.log.Known;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;

/// Raw events of a few dozen cases, sensible and not: any stage, any role, often at one moment,
/// some corrected, some learned late. The same seed tells the same story.
public record GeneratedCases(Random random) {
    private static final List<String> FRAMEWORKS = List.of("HO-2021", "HO-X-2025", "none");
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    public static final Instant NOW = Instant.parse("2027-06-01T10:00:00Z");

    public List<ProcessEvent> events(int cases) {
        var events = new ArrayList<ProcessEvent>();
        for (int i = 1; i <= cases; i++) {
            var programme =
                    new ProgrammeNumber(new InstitutionId(1 + random.nextInt(3)), 1 + i / 2);
            story(new CaseId(programme, i % 2 == 0 ? null : "c" + i), events);
        }
        return events;
    }

    private void story(CaseId id, List<ProcessEvent> events) {
        var at = START.plus(Duration.ofMinutes(random.nextInt(300 * 24 * 60)));
        int first = events.size();
        int most = 2 + random.nextInt(14);
        for (int i = 0; i < most; i++) {
            if (random.nextInt(4) > 0) at = at.plusMillis(random.nextLong(30L * 24 * 3600 * 1000));
            var key = new EventKey(id.programme().institution(), "e" + events.size());
            var stage = stage(id);
            var doing = doing();
            What what = new What.Happened(change());
            if (random.nextInt(12) == 0 && i > 0) {
                var wrong = events.get(first + random.nextInt(i));
                what = new What.Corrects(wrong.key().id(), random.nextBoolean() ? change() : null);
            } else if (random.nextInt(8) == 0 && id.cohort() != null) {
                what = new What.Observed(counts());
                stage = Stage.CLAIM;
            }
            var learned = at.plus(Duration.ofDays(random.nextInt(5) == 0 ? 40 : 0));
            events.add(new ProcessEvent(key, id, stage, what, at, learned, doing));
        }
    }

    private Stage stage(CaseId id) {
        var likely =
                CaseKind.of(id) == CaseKind.PROGRAMME
                        ? List.of(
                                Stage.DESIGN,
                                Stage.QUALITY_CHECK,
                                Stage.QUALITY_CHECK,
                                Stage.REGISTRATION,
                                Stage.RECOGNITION)
                        : List.of(
                                Stage.TEACHING,
                                Stage.VALIDATION,
                                Stage.AWARD,
                                Stage.CLAIM,
                                Stage.EVALUATION);
        return random.nextInt(8) == 0
                ? any(Stage.values())
                : likely.get(random.nextInt(likely.size()));
    }

    private <T> T any(T[] all) {
        return Arrays.asList(all).get(random.nextInt(all.length));
    }

    private Change change() {
        return any(Change.values());
    }

    private Doing doing() {
        var doing = Doing.by(any(Doer.values()));
        if (random.nextBoolean())
            doing = doing.outcome(List.of("granted", "rejected", "denied").get(random.nextInt(3)));
        return random.nextBoolean() ? doing.person("p" + random.nextInt(3)) : doing;
    }

    private Counts counts() {
        int awarded = random.nextInt(20);
        int claimed = random.nextInt(awarded + 1);
        return new Counts(awarded, claimed, random.nextBoolean() ? 0 : awarded - claimed, 0, 0, 0);
    }

    /// As known at the end.
    public static List<CaseLog> known(List<ProcessEvent> events) {
        return new Known(LocalDate.parse("2027-05-31"), null)
                .cases(events, id -> Optional.of(facts(id)));
    }

    private static CaseFacts facts(CaseId id) {
        var framework = FRAMEWORKS.get(id.programme().sequence() % FRAMEWORKS.size());
        var sector =
                Arrays.asList(Sector.values()).get(id.programme().institution().sequence() % 2);
        return new CaseFacts(
                id.programme().institution(),
                sector,
                framework.equals("none") ? null : framework,
                null);
    }
}
