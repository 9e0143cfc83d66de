package nl.waarmerk.process.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.What;
import nl.waarmerk.register.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/// What had happened by the end of a day, as far as it was known at a moment (absent: all that is
/// known).
public record Known(LocalDate asOf, @Nullable Instant knownAt) {
    /// The cases among these events, in the order of their numbers; those whose facts are not known
    /// are left out.
    public List<CaseLog> cases(
            List<ProcessEvent> raw, Function<CaseId, Optional<CaseFacts>> facts) {
        var cases = new ArrayList<CaseLog>();
        for (var each : byCase(raw).entrySet())
            facts.apply(each.getKey())
                    .map(known -> of(each.getKey(), known, each.getValue()))
                    .filter(log -> !log.events().isEmpty() || !log.observations().isEmpty())
                    .ifPresent(cases::add);
        return cases;
    }

    /// One case, of its own events.
    public CaseLog of(CaseId id, CaseFacts facts, List<ProcessEvent> raw) {
        var standing =
                standing(raw.stream().filter(this::learned).toList()).stream()
                        .filter(event -> !Amsterdam.dayOf(event.time()).isAfter(asOf))
                        .toList();
        return new CaseLog(
                id,
                facts,
                standing.stream()
                        .filter(event -> event.what() instanceof What.Happened)
                        .sorted(CaseLog.IN_ORDER)
                        .toList(),
                standing.stream()
                        .filter(event -> event.what() instanceof What.Observed)
                        .sorted(CaseLog.IN_ORDER)
                        .toList());
    }

    private boolean learned(ProcessEvent event) {
        return knownAt == null || !event.recordedAt().isAfter(knownAt);
    }

    private static List<ProcessEvent> standing(List<ProcessEvent> learned) {
        var corrections = Corrections.among(learned);
        return learned.stream().flatMap(event -> corrections.instead(event).stream()).toList();
    }

    /// The events of each case, in the order of their numbers.
    private static Map<CaseId, List<ProcessEvent>> byCase(List<ProcessEvent> raw) {
        var byCase = new TreeMap<CaseId, List<ProcessEvent>>();
        for (var event : raw)
            byCase.computeIfAbsent(event.subject(), id -> new ArrayList<>()).add(event);
        return byCase;
    }
}
