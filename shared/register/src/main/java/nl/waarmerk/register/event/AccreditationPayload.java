package nl.waarmerk.register.event;

import java.time.LocalDate;

/// A decision in the course of one accreditation of a programme.
public sealed interface AccreditationPayload extends ProgrammePayload
        permits DecisionPayload,
                PutUnderConditions,
                ConditionsMet,
                Suspended,
                Resumed,
                Withdrawn,
                PutInTeachOut,
                Ended {
    /// The sequence of the accreditation within its programme.
    int accreditation();

    @Override
    LocalDate effectiveFrom();
}
