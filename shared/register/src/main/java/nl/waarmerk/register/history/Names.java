package nl.waarmerk.register.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// The names that a record has, read from what is known of it. Clients and decisions are names as
/// well.
public final class Names {
    private Names() {}

    public static List<NameHeld> of(List<Segment> known) {
        var held = new ArrayList<NameHeld>();
        for (var segment : known) {
            switch (segment.payload()) {
                case NameLinked link -> add(held, link, segment.place(), known);
                case ClientRegistered client ->
                        held.add(new NameHeld(client.name(), Period.ALWAYS, segment.place()));
                case DecisionPayload decided ->
                        addDecision(held, decided.decision(), segment.place());
                default -> {}
            }
        }
        return held;
    }

    public static boolean holds(List<Segment> known, Identifier name, LocalDate day) {
        for (var held : of(known))
            if (held.name().equals(name) && held.period().covers(day)) return true;
        return false;
    }

    private static void add(List<NameHeld> held, NameLinked link, int place, List<Segment> known) {
        var until = until(link, place, known);
        // A name removed from its first day on was never held.
        if (link.from() != null && until != null && !link.from().isBefore(until)) return;
        held.add(new NameHeld(link.name(), new Period(link.from(), until), place));
    }

    private static @Nullable LocalDate until(NameLinked link, int place, List<Segment> known) {
        var until = link.until();
        for (var segment : known)
            if (segment.payload() instanceof NameRemoved removed
                    && removed.link() == place
                    && (until == null || removed.until().isBefore(until))) until = removed.until();
        return until;
    }

    private static void addDecision(List<NameHeld> held, Decision decision, int place) {
        if (decision.identifier() != null)
            held.add(
                    new NameHeld(
                            new Identifier(Scheme.DECISION, decision.identifier()),
                            Period.ALWAYS,
                            place));
    }
}
