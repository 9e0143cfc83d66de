package nl.waarmerk.register.decide;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.Segment;

/// A name is held once at a time, and only a link that stands can be removed, within its period and
/// once.
final class NameConsistency {
    private NameConsistency() {}

    static Optional<Objection> check(List<Segment> known) {
        return removal(known).or(() -> twice(known));
    }

    private static Optional<Objection> removal(List<Segment> known) {
        var removed = new HashSet<Integer>();
        for (var segment : known) {
            if (!(segment.payload() instanceof NameRemoved removal)) continue;
            var link = link(known, removal.link());
            if (link.isEmpty())
                return objection(segment, "there is no link " + removal.link() + " to remove");
            if (!within(link.get(), removal.until()))
                return objection(
                        segment, "link " + removal.link() + " does not hold on " + removal.until());
            if (!removed.add(removal.link()))
                return objection(segment, "link " + removal.link() + " was removed already");
        }
        return Optional.empty();
    }

    private static Optional<Objection> twice(List<Segment> known) {
        var held = Names.of(known);
        for (int i = 0; i < held.size(); i++)
            for (int j = i + 1; j < held.size(); j++)
                if (held.get(i).clashesWith(held.get(j))
                        && held.get(i).name().scheme().linkedByHand())
                    return objection(
                            later(known, held.get(i).link(), held.get(j).link()),
                            "the record holds the name "
                                    + held.get(i).name()
                                    + " already (link "
                                    + Math.min(held.get(i).link(), held.get(j).link())
                                    + ")");
        return Optional.empty();
    }

    private static Segment later(List<Segment> known, int one, int other) {
        return known.stream()
                .filter(s -> s.place() == Math.max(one, other))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<NameLinked> link(List<Segment> known, int place) {
        for (var segment : known)
            if (segment.place() == place && segment.payload() instanceof NameLinked link)
                return Optional.of(link);
        return Optional.empty();
    }

    private static boolean within(NameLinked link, LocalDate day) {
        return (link.from() == null || link.from().isBefore(day))
                && (link.until() == null || day.isBefore(link.until()));
    }

    private static Optional<Objection> objection(Segment segment, String detail) {
        return Optional.of(new Objection(segment, detail));
    }
}
