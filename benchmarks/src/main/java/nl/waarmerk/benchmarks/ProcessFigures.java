package nl.waarmerk.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import nl.waarmerk.process.figure.Audit;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.Models;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;

/// All figures and all findings of 36 institutions' cases, 40 each of 10 events; then of ten and a hundred times as many.
final class ProcessFigures {
    private static final Instant START = Instant.parse("2024-01-08T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Models MODELS = Models.builtIn();

    private ProcessFigures() {}

    static void run() {
        System.out.println("process figures, time of one processor: cases, events, replayed against the model, all figures, both (goal at 14400 events: 50 ms), per event, JSON");
        for (int times : new int[] {1, 10, 100}) {
            var logs = logs(40 * times);
            int events = logs.stream().mapToInt(log -> log.events().size() + log.observations().size()).sum();
            double replayed = milliseconds(times, () -> Audit.of(logs, MODELS, NOW));
            var audit = Audit.of(logs, MODELS, NOW);
            double figures = milliseconds(times, () -> nl.waarmerk.process.figure.ProcessFigures.of(audit));
            double both = milliseconds(times, () -> nl.waarmerk.process.figure.ProcessFigures.of(Audit.of(logs, MODELS, NOW)));
            var all = nl.waarmerk.process.figure.ProcessFigures.of(audit);
            double json = milliseconds(times, () -> CanonicalJson.bytes(all.json()));
            System.out.printf(
                    "  %6d %8d %8.1f ms %8.1f ms %8.1f ms %6.2f us %8.1f ms%n",
                    logs.size(), events, replayed, figures, both, both * 1000 / events, json);
        }
    }

    /// The median of several, after as many to warm up.
    private static double milliseconds(int times, Runnable work) {
        int runs = times == 1 ? 60 : times == 10 ? 9 : 3;
        for (int i = 0; i < runs; i++) work.run();
        var thread = ManagementFactory.getThreadMXBean();
        var taken = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begin = thread.getCurrentThreadCpuTime();
            work.run();
            taken[i] = (thread.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        Arrays.sort(taken);
        return taken[runs / 2];
    }

    private static List<CaseLog> logs(int each) {
        var random = new Random(36);
        var logs = new ArrayList<CaseLog>();
        for (int institution = 1; institution <= 36; institution++)
            for (int sequence = 1; sequence <= each; sequence++) {
                var programme = new ProgrammeNumber(new InstitutionId(institution), sequence);
                logs.add(new OneCase(new CaseId(programme, sequence % 2 == 0 ? null : "2026-spring"), random).log());
            }
        return logs;
    }

    /// Ten events on the way of one case, which one in four has not ended.
    private static final class OneCase {
        private final CaseId id;
        private final Random random;
        private final List<ProcessEvent> events = new ArrayList<>();
        private final List<ProcessEvent> observations = new ArrayList<>();
        private Instant at;

        OneCase(CaseId id, Random random) {
            this.id = id;
            this.random = random;
            this.at = START.plus(Duration.ofHours(random.nextInt(600 * 24)));
        }

        CaseLog log() {
            if (id.cohort() == null) programme();
            else cohort();
            return new CaseLog(id, new CaseFacts(id.programme().institution(), Sector.HBO, "HO-2021", null), events, observations);
        }

        private void programme() {
            happened(Stage.COMMITMENT, Change.COMPLETED, Doer.INSTITUTION, null);
            happened(Stage.DEMAND, Change.COMPLETED, Doer.INSTITUTION, null);
            happened(Stage.DESIGN, Change.STARTED, Doer.INSTITUTION, null);
            happened(Stage.DESIGN, Change.COMPLETED, Doer.INSTITUTION, null);
            happened(Stage.QUALITY_CHECK, Change.STARTED, Doer.INSTITUTION, null);
            happened(Stage.QUALITY_CHECK, Change.RETURNED, Doer.BODY, "incomplete");
            happened(Stage.QUALITY_CHECK, Change.STARTED, Doer.INSTITUTION, null);
            if (random.nextInt(4) == 0) {
                happened(Stage.QUALITY_CHECK, Change.RETURNED, Doer.BODY, "incomplete");
                happened(Stage.QUALITY_CHECK, Change.STARTED, Doer.INSTITUTION, null);
                happened(Stage.QUALITY_CHECK, Change.RETURNED, Doer.BODY, "incomplete");
                return;
            }
            happened(Stage.QUALITY_CHECK, Change.COMPLETED, Doer.BODY, "granted");
            happened(Stage.REGISTRATION, Change.COMPLETED, Doer.REGISTER, null);
            happened(Stage.EVALUATION, Change.COMPLETED, Doer.REGISTER, "suspended");
        }

        private void cohort() {
            happened(Stage.OFFER, Change.STARTED, Doer.INSTITUTION, null);
            happened(Stage.OFFER, Change.COMPLETED, Doer.INSTITUTION, null);
            happened(Stage.TEACHING, Change.STARTED, Doer.INSTITUTION, null);
            happened(Stage.TEACHING, Change.COMPLETED, Doer.INSTITUTION, null);
            happened(Stage.VALIDATION, Change.STARTED, Doer.INSTITUTION, null);
            happened(Stage.VALIDATION, Change.COMPLETED, Doer.REGISTER, null);
            happened(Stage.AWARD, Change.COMPLETED, Doer.INSTITUTION, null);
            happened(Stage.EVALUATION, random.nextInt(4) == 0 ? Change.STARTED : Change.COMPLETED, Doer.INSTITUTION, null);
            for (int i = 0; i < 2; i++) {
                at = at.plus(Duration.ofDays(20));
                observations.add(event(Stage.CLAIM, new What.Observed(new Counts(10, 3 + i, 5 - i, 1, 0, 0)), Doing.by(Doer.INSTITUTION)));
            }
        }

        private void happened(Stage stage, Change change, Doer role, String outcome) {
            at = at.plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
            events.add(event(stage, new What.Happened(change), Doing.by(role).outcome(outcome).person("p" + random.nextInt(5))));
        }

        private ProcessEvent event(Stage stage, What what, Doing doing) {
            var key = new EventKey(id.programme().institution(), "e" + id.programme().sequence() + "-" + (events.size() + observations.size()));
            return new ProcessEvent(key, id, stage, what, at, at, doing);
        }
    }
}
