package nl.waarmerk.testing.histories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Segment;

/// What a history was after each of its commands.
record Prefixes(History whole) {
    /// The prefixes in order, each made from the one before as a register makes them.
    void each(Consumer<History> use) {
        var prefix = new History(whole.id(), List.of());
        var command = new ArrayList<Logged>();
        for (var entry : whole.entries()) {
            if (!command.isEmpty() && !sameCommand(command.getLast(), entry)) {
                prefix = prefix.with(command);
                use.accept(prefix);
                command.clear();
            }
            command.add(entry);
        }
        use.accept(prefix.with(command));
    }

    /// What counts now is what the model counts, and the whole history, asked at the prefix's last
    /// record time, still says the same.
    void check(History prefix) {
        var last = prefix.entries().getLast().event().recordedAt();
        var now = prefix.known();
        var then = whole.timeline().known(last).stream().map(Prefixes::open).toList();
        if (!then.equals(now))
            throw new AssertionError(
                    "known at "
                            + last
                            + " the whole timeline of "
                            + whole.id()
                            + " says "
                            + then
                            + ", that of its first "
                            + prefix.version()
                            + " events "
                            + now);
        var events = prefix.entries().stream().map(Logged::event).toList();
        var counting = new NaiveRecord(events, null).facts();
        if (!counting.equals(facts(now)))
            throw new AssertionError(
                    "of the first "
                            + prefix.version()
                            + " events of "
                            + whole.id()
                            + " the model counts "
                            + counting
                            + ", the fold "
                            + now);
    }

    private static boolean sameCommand(Logged one, Logged other) {
        return one.event().recordedAt().equals(other.event().recordedAt());
    }

    private static List<NaiveRecord.Fact> facts(List<Segment> known) {
        return known.stream()
                .map(s -> new NaiveRecord.Fact(s.place(), s.source(), s.payload()))
                .sorted(Comparator.comparingInt(NaiveRecord.Fact::place))
                .toList();
    }

    private static Segment open(Segment segment) {
        return new Segment(
                segment.place(),
                segment.source(),
                segment.recordedFrom(),
                null,
                segment.position(),
                segment.leaf(),
                segment.payload());
    }
}
