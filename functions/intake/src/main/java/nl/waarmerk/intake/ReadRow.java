package nl.waarmerk.intake;

import java.util.List;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.RowFault;

/// What one row came to.
sealed interface ReadRow {
    record Offered(Draft draft) implements ReadRow {}

    /// The platform offers it no longer.
    record Archived() implements ReadRow {}

    /// It is no microcredential.
    record OtherKind() implements ReadRow {}

    record Faulty(List<RowFault> faults) implements ReadRow {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
