package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProposalPayload;
import org.jspecify.annotations.Nullable;

/// Which contents count, by the sentence of the fold and from scratch for every question.
final class NaiveRecord {
    /// A content that counts: in whose place, and by whose word.
    record Fact(int place, int source, Payload says) {
        Answer.Because because() {
            return new Answer.Because(place, source);
        }

        boolean by(LocalDate day) {
            var from = says.effectiveFrom();
            return from == null || !from.isAfter(day);
        }

        /// By the day from which it counts, and on one day by its place.
        boolean isAfter(Fact other) {
            var mine = says.effectiveFrom();
            var theirs = other.says.effectiveFrom();
            if (mine != null && theirs != null && !mine.equals(theirs)) return mine.isAfter(theirs);
            return place > other.place;
        }
    }

    private final List<Event> known = new ArrayList<>();

    NaiveRecord(List<Event> all, @Nullable Instant knownAt) {
        for (var event : all)
            if (knownAt == null || event.recordedAt().compareTo(knownAt) <= 0) known.add(event);
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var event : known) {
            var payload = event.payload();
            if (payload instanceof MendingPayload || payload instanceof ProposalPayload) continue;
            if (dropped(event)) continue;
            var source = inPlaceOf(event);
            var says = source.payload() instanceof Corrected c ? c.replacement() : source.payload();
            facts.add(new Fact(event.number(), source.number(), says));
        }
        return facts;
    }

    /// An annulment that was not itself dropped drops its target.
    private boolean dropped(Event target) {
        for (var later : known)
            if (later.payload() instanceof Annulled annulled
                    && annulled.event() == target.number()
                    && later.number() > target.number()
                    && !dropped(later)) return true;
        return false;
    }

    /// The newest correction that was not itself dropped stands in its target's place.
    private Event inPlaceOf(Event target) {
        for (var later : known.reversed())
            if (later.payload() instanceof Corrected corrected
                    && corrected.event() == target.number()
                    && later.number() > target.number()
                    && !dropped(later)) return inPlaceOf(later);
        return target;
    }
}
