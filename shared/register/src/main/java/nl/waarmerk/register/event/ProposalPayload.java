package nl.waarmerk.register.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The way of an act that needs two people. Nothing has changed yet; the content lies in the
/// Dossier.
public sealed interface ProposalPayload extends Payload
        permits Proposed, Returned, Resubmitted, Rejected {
    @Override
    default @Nullable LocalDate effectiveFrom() {
        return null;
    }
}
