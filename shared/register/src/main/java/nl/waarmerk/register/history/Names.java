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
            var name = held(segment, known);
            if (name != null) held.add(name);
        }
        return held;
    }

    public static boolean holds(List<Segment> known, Identifier name, LocalDate day) {
        for (var segment : known) {
            var held = held(segment, known);
            if (held != null && held.name().equals(name) && held.period().covers(day)) return true;
        }
        return false;
    }

    private static @Nullable NameHeld held(Segment segment, List<Segment> known) {
        int place = segment.place();
        return switch (segment.payload()) {
            case NameLinked link -> linked(link, place, known);
            case ClientRegistered client -> new NameHeld(client.name(), Period.ALWAYS, place);
            case DecisionPayload decided -> numbered(decided.decision(), place);
            default -> null;
        };
    }

    private static @Nullable NameHeld linked(NameLinked link, int place, List<Segment> known) {
        var until = until(link, place, known);
        // A name removed from its first day on was never held.
        if (link.from() != null && until != null && !link.from().isBefore(until)) return null;
        return new NameHeld(link.name(), new Period(link.from(), until), place);
    }

    private static @Nullable LocalDate until(NameLinked link, int place, List<Segment> known) {
        var until = link.until();
        for (var segment : known)
            if (segment.payload() instanceof NameRemoved removed
                    && removed.link() == place
                    && (until == null || removed.until().isBefore(until))) until = removed.until();
        return until;
    }

    private static @Nullable NameHeld numbered(Decision decision, int place) {
        var number = decision.identifier();
        return number == null
                ? null
                : new NameHeld(new Identifier(Scheme.DECISION, number), Period.ALWAYS, place);
    }
}
