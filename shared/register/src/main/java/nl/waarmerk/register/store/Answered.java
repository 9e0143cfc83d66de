package nl.waarmerk.register.store;

import java.time.Instant;
import java.util.List;
import nl.waarmerk.register.identity.EventId;

/// What was answered to a request: the events that it recorded. Never a private part.
public record Answered(String requestHash, List<EventId> events, Instant expiresAt) {
    public Answered {
        events = List.copyOf(events);
    }
}
