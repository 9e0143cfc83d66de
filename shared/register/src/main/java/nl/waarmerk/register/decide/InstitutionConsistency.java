package nl.waarmerk.register.decide;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Participation;
import nl.waarmerk.register.history.Segment;

/// One participation a pilot at a time, moved and closed within its period; each key added once and
/// retired once.
final class InstitutionConsistency {
    private InstitutionConsistency() {}

    static Optional<Objection> check(InstitutionFacts facts) {
        return closings(facts)
                .or(() -> moves(facts))
                .or(() -> overlap(facts))
                .or(() -> keys(facts.known()));
    }

    private static Optional<Objection> closings(InstitutionFacts facts) {
        var opened = new HashMap<Integer, ParticipationOpened>();
        for (var segment : facts.known())
            if (segment.payload() instanceof ParticipationOpened open)
                opened.put(segment.place(), open);
        var closed = new HashSet<Integer>();
        for (var segment : facts.known()) {
            if (!(segment.payload() instanceof ParticipationClosed close)) continue;
            var open = opened.get(close.participation());
            if (open == null) return none(segment, close.participation());
            if (!open.from().isBefore(close.until())
                    || (open.until() != null && !close.until().isBefore(open.until())))
                return notOn(segment, close.participation(), close.until());
            if (!closed.add(close.participation()))
                return objection(
                        segment, "participation " + close.participation() + " is closed already");
        }
        return Optional.empty();
    }

    /// Against the period as it was closed, whichever of the two was recorded first.
    private static Optional<Objection> moves(InstitutionFacts facts) {
        var periods =
                facts.participations().stream()
                        .collect(toMap(Participation::number, Participation::period));
        for (var segment : facts.known()) {
            if (!(segment.payload() instanceof ParticipationMoved moved)) continue;
            var period = periods.get(moved.participation());
            if (period == null) return none(segment, moved.participation());
            if (!period.covers(moved.from()))
                return notOn(segment, moved.participation(), moved.from());
        }
        return Optional.empty();
    }

    private static Optional<Objection> overlap(InstitutionFacts facts) {
        var all = facts.participations();
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++)
                if (all.get(i).pilot().equals(all.get(j).pilot())
                        && all.get(i).period().overlaps(all.get(j).period())) {
                    var later = all.get(i).number() > all.get(j).number() ? all.get(i) : all.get(j);
                    return objection(
                            later.opened(),
                            "the institution takes part in "
                                    + later.pilot().code()
                                    + " in that period already");
                }
        return Optional.empty();
    }

    private static Optional<Objection> keys(List<Segment> known) {
        var added = new HashMap<String, KeyAdded>();
        for (var segment : known)
            if (segment.payload() instanceof KeyAdded key && added.put(key.kid(), key) != null)
                return objection(segment, "the institution has a key '" + key.kid() + "' already");
        var retired = new HashSet<String>();
        for (var segment : known) {
            if (!(segment.payload() instanceof KeyRetired key)) continue;
            var held = added.get(key.kid());
            if (held == null)
                return objection(segment, "the institution has no key '" + key.kid() + "'");
            if (key.on().isBefore(held.from()))
                return objection(segment, "the key is held only from " + held.from());
            if (!retired.add(key.kid())) return objection(segment, "the key was retired already");
        }
        return Optional.empty();
    }

    private static Optional<Objection> notOn(Segment segment, int participation, LocalDate day) {
        return objection(segment, "participation " + participation + " does not run on " + day);
    }

    private static Optional<Objection> none(Segment segment, int participation) {
        return objection(segment, "the institution has no participation " + participation);
    }

    private static Optional<Objection> objection(Segment segment, String detail) {
        return Optional.of(new Objection(segment, detail));
    }
}
