package nl.waarmerk.process.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.waarmerk.process.Told;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;

/// Three hundred cases of one seed: some go back, some are counted, some only counted.
final class SomeCases {
    private final SplittableRandom random = new SplittableRandom(20260302);

    static List<CaseLog> all() {
        var some = new SomeCases();
        return IntStream.rangeClosed(1, 300).mapToObj(some::one).toList();
    }

    private CaseLog one(int number) {
        var told =
                new Told(
                        CaseId.parse(
                                "MCNL-0006-%04d%s".formatted(number, number % 3 == 0 ? ".a" : "")));
        var events = new ArrayList<ProcessEvent>();
        if (number % 50 != 0)
            for (var stage : Stage.values()) {
                if (random.nextInt(4) == 0) continue;
                add(events, told, stage, Change.STARTED);
                while (random.nextInt(3) == 0) add(events, told, stage, Change.RETURNED);
                add(events, told, stage, Change.COMPLETED);
            }
        var counted =
                List.of(
                        told.observed(
                                "o-" + number, new Counts(8, 5, 2, 0, 1, 0), "2026-07-02T10:00"));
        var framework = number % 5 == 0 ? null : "HO-2021";
        var facts =
                new CaseFacts(
                        told.subject().programme().institution(),
                        Sector.HBO,
                        framework,
                        framework == null ? null : told.subject().programme().text() + "-A1");
        return new CaseLog(told.subject(), facts, events, number % 10 == 0 ? counted : List.of());
    }

    private static void add(List<ProcessEvent> events, Told told, Stage stage, Change change) {
        var when = "2026-03-02T10:%02d".formatted(events.size());
        var id = told.subject() + "-" + events.size();
        events.add(told.happened(id, stage, change, when, Doer.INSTITUTION));
    }

    /// What any reader must count in these cases: those in which something happened, in their
    /// order.
    static Traces traces(List<CaseLog> cases) {
        return new Traces(
                cases.stream()
                        .map(log ->
                                log.events().stream()
                                        .map(e -> e.stage().code() + " " + e.what().code())
                                        .toList())
                        .filter(names -> !names.isEmpty())
                        .toList());
    }

    record Traces(List<List<String>> names) {
        int events() {
            return names.stream().mapToInt(List::size).sum();
        }

        Set<List<String>> variants() {
            return new HashSet<>(names);
        }

        /// Events whose name came before in the same case.
        int rework() {
            return names.stream().mapToInt(one -> one.size() - new HashSet<>(one).size()).sum();
        }
    }
}
