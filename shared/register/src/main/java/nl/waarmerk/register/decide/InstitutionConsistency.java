package nl.waarmerk.register.decide;

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
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.time.Period;

/// One participation a pilot at a time, moved and closed within its period; each key added once and
/// retired once.
final class InstitutionConsistency {
    private InstitutionConsistency() {}

    static Optional<Objection> check(InstitutionFacts facts) {
        return steps(facts).or(() -> overlap(facts)).or(() -> keys(facts.known()));
    }

    private static Optional<Objection> steps(InstitutionFacts facts) {
        var opened = new HashMap<Integer, ParticipationOpened>();
        for (var segment : facts.known())
            if (segment.payload() instanceof ParticipationOpened open)
                opened.put(segment.place(), open);
        var closed = new HashMap<Integer, ParticipationClosed>();
        for (var segment : facts.known()) {
            switch (segment.payload()) {
                case ParticipationMoved moved -> {
                    var open = opened.get(moved.participation());
                    var end = closed.get(moved.participation());
                    if (open == null) return none(segment, moved.participation());
                    if (!new Period(open.from(), open.until()).covers(moved.from()) || end != null)
                        return objection(
                                segment,
                                "participation "
                                        + moved.participation()
                                        + " does not run on "
                                        + moved.from());
                }
                case ParticipationClosed close -> {
                    var open = opened.get(close.participation());
                    if (open == null) return none(segment, close.participation());
                    if (!open.from().isBefore(close.until())
                            || (open.until() != null && !close.until().isBefore(open.until())))
                        return objection(
                                segment,
                                "participation "
                                        + close.participation()
                                        + " does not run on "
                                        + close.until());
                    if (closed.put(close.participation(), close) != null)
                        return objection(
                                segment,
                                "participation " + close.participation() + " is closed already");
                }
                default -> {}
            }
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

    private static Optional<Objection> none(Segment segment, int participation) {
        return objection(segment, "the institution has no participation " + participation);
    }

    private static Optional<Objection> objection(Segment segment, String detail) {
        return Optional.of(new Objection(segment, detail));
    }
}
