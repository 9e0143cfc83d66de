package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Reading;

/// From a type and its public members back to the payload; the one list of types that are read.
public final class PayloadReader {
    private PayloadReader() {}

    public static Payload read(String type, Reading in) {
        return switch (type) {
            case "institution-registered" -> InstitutionRegistered.read(in);
            case "institution-renamed" -> InstitutionRenamed.read(in);
            case "client-registered" -> ClientRegistered.read(in);
            case "key-added" -> KeyAdded.read(in);
            case "key-retired" -> KeyRetired.read(in);
            case "participation-opened" -> ParticipationOpened.read(in);
            case "participation-moved" -> ParticipationMoved.read(in);
            case "participation-closed" -> ParticipationClosed.read(in);
            case "programme-registered" -> ProgrammeRegistered.read(in);
            case "programme-revised" -> ProgrammeRevised.read(in);
            case "recognition-reported" -> RecognitionReported.read(in);
            case "name-linked" -> NameLinked.read(in);
            case "name-removed" -> NameRemoved.read(in);
            case "accreditation-granted" -> AccreditationGranted.read(in);
            case "accreditation-renewed" -> AccreditationRenewed.read(in);
            case "put-under-conditions" -> PutUnderConditions.read(in);
            case "conditions-met" -> ConditionsMet.read(in);
            case "suspended" -> Suspended.read(in);
            case "resumed" -> Resumed.read(in);
            case "withdrawn" -> Withdrawn.read(in);
            case "put-in-teach-out" -> PutInTeachOut.read(in);
            case "ended" -> Ended.read(in);
            case "proposed" -> Proposed.read(in);
            case "returned" -> Returned.read(in);
            case "resubmitted" -> Resubmitted.read(in);
            case "rejected" -> Rejected.read(in);
            case "corrected" -> Corrected.read(in);
            case "annulled" -> Annulled.read(in);
            case "private-part-erased" -> Erased.read(in);
            default -> throw new IllegalArgumentException("'" + type + "' is no type of event");
        };
    }
}
