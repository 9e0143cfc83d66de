package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.Accreditation;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// What has been recorded when the next command is drawn: what it may well be about.
record Past(History institution, History programme, LocalDate today) {
    InstitutionId owner() {
        return (InstitutionId) institution.id();
    }

    ProgrammeNumber number() {
        return (ProgrammeNumber) programme.id();
    }

    List<Accreditation> accreditations() {
        return new ProgrammeFacts(number(), programme.known()).accreditations();
    }

    int versions() {
        return new ProgrammeFacts(number(), programme.known()).versions().size();
    }

    LocalDate lastVersionFrom() {
        return new ProgrammeFacts(number(), programme.known())
                .versions()
                .getLast()
                .content()
                .from();
    }

    static List<Segment> standing(History history, Class<? extends Payload> kind) {
        var found = new ArrayList<Segment>();
        for (var segment : history.known())
            if (kind.isInstance(segment.payload())) found.add(segment);
        return found;
    }
}
