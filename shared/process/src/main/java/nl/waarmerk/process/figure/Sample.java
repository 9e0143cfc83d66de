package nl.waarmerk.process.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.waarmerk.process.calendar.Span;
import nl.waarmerk.process.course.Clocks;
import nl.waarmerk.process.event.CaseId;

/// Durations while they are gathered.
final class Sample {
    private final List<Clocks> durations = new ArrayList<>();
    private final Ids cases = new Ids();

    void add(Clocks taken, CaseId id) {
        durations.add(taken);
        cases.add(id);
    }

    Population population() {
        return new Population(
                durations.size(),
                timing(Clocks::total),
                timing(Clocks::institution),
                timing(Clocks::register),
                cases.all());
    }

    private Timing timing(Function<Clocks, Span> part) {
        return new Timing(sorted(part, Span::calendarMillis), sorted(part, Span::workingMillis));
    }

    private Distribution sorted(Function<Clocks, Span> part, ToLongFunction<Span> unit) {
        return Distribution.of(durations.stream().map(part).mapToLong(unit).sorted().toArray());
    }
}
