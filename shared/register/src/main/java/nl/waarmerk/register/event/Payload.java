package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// The public content of an event.
public sealed interface Payload
        permits InstitutionPayload, ProgrammePayload, NamePayload, ProposalPayload, MendingPayload {
    /// The event's type as it is stored.
    String type();

    /// The day from which it counts; absent where it holds always or has no day.
    @Nullable LocalDate effectiveFrom();

    Json.Obj json();
}
