package nl.waarmerk.register.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happens to an earlier event of the same record; the event itself stays as it was written.
public sealed interface MendingPayload extends Payload permits Corrected, Annulled, Erased {
    /// The number of the event that it is about.
    int event();

    @Override
    default @Nullable LocalDate effectiveFrom() {
        return null;
    }
}
