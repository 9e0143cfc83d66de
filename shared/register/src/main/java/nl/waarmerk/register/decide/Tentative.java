package nl.waarmerk.register.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.transparency.Hash;
import org.jspecify.annotations.Nullable;

/// Enters events as if they were recorded last, and looks whether the whole record still fits
/// together. One mechanism for every change: what the new content cannot do is refused, and what it
/// would make impossible is named.
final class Tentative {
    private static final Hash NONE = new Hash(0, 0, 0, 0);

    private Tentative() {}

    static Outcome enter(
            List<Payload> events, Parts parts, @Nullable Integer confirms, Situation situation) {
        var history = situation.history();
        var before = history.known();
        var known = history.with(drafted(events, situation)).known();
        var objection = Consistency.firstObjection(history.id(), known);
        if (objection.isPresent()) return refusal(objection.get(), history);
        if (events.getFirst() instanceof MendingPayload mending
                && !(mending instanceof Erased)
                && contents(before).equals(contents(known)))
            return Refused.conflict(
                    "no-effect",
                    "event " + mending.event() + " stands so already; nothing would change");
        return new Outcome.Accepted(events, confirms, parts, claimed(before, known));
    }

    private static Refused refusal(Objection objection, History history) {
        if (objection.segment().source() > history.version())
            return Refused.conflict("state.forbids", objection.detail());
        var later = new EventId(history.id(), objection.segment().source());
        return Refused.because(
                later,
                "state.forbids-later",
                "event "
                        + later
                        + " ("
                        + objection.segment().payload().type()
                        + ") would no longer be possible: "
                        + objection.detail()
                        + "; annul or correct it first");
    }

    private static List<Logged> drafted(List<Payload> events, Situation situation) {
        var entries = situation.history().entries();
        // Any record time after all others does: only the order counts here.
        var last =
                entries.isEmpty()
                        ? Instant.EPOCH
                        : entries.getLast().event().recordedAt().plusMillis(1);
        var drafted = new ArrayList<Logged>();
        for (var payload : events) {
            var number = entries.size() + drafted.size() + 1;
            var id = new EventId(situation.history().id(), number);
            var actor = situation.caller().actor();
            drafted.add(new Logged(new Event(id, last, actor, payload, null, List.of()), -1, NONE));
        }
        return drafted;
    }

    private static List<Payload> contents(List<Segment> known) {
        return known.stream().map(Segment::payload).toList();
    }

    private static List<NameHeld> claimed(List<Segment> before, List<Segment> known) {
        var held = Names.of(before);
        return Names.of(known).stream().filter(name -> !held.contains(name)).toList();
    }
}
