package nl.waarmerk.register.event;

import nl.waarmerk.register.accreditation.Decision;

/// A grant or a renewal: what carries a decision with a validity of its own.
public sealed interface DecisionPayload extends AccreditationPayload
        permits AccreditationGranted, AccreditationRenewed {
    Decision decision();
}
