package nl.waarmerk.local.pilot;

import java.util.HashMap;
import java.util.Map;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// Of each programme what its institution wrote down of the answers: its number, its proposal, the
/// tag of the version that it saw last.
final class Notes {
    private final Map<Offered, Note> open = new HashMap<>();

    private record Note(String address, String proposal, String tag) {}

    void opened(Offered programme, Client.Answer answer) {
        open.put(programme, new Note(answer.location(), "", answer.tag()));
    }

    void proposed(Offered programme, Client.Answer answer) {
        open.put(programme, new Note(note(programme).address(), answer.location(), answer.tag()));
    }

    void changed(Offered programme, Client.Answer answer) {
        var before = note(programme);
        open.put(programme, new Note(before.address(), before.proposal(), answer.tag()));
    }

    private Note note(Offered programme) {
        var note = open.get(programme);
        if (note == null) throw new IllegalStateException(programme + " was never registered");
        return note;
    }

    String programme(Offered programme) {
        return note(programme).address();
    }

    String proposal(Offered programme) {
        return note(programme).proposal();
    }

    String tag(Offered programme) {
        return note(programme).tag();
    }

    ProgrammeNumber number(Offered programme) {
        var address = note(programme).address();
        return ProgrammeNumber.parse(address.substring(address.lastIndexOf('/') + 1));
    }

    /// Of its only accreditation.
    String accreditation(Offered programme) {
        return "/v1/accreditations/" + number(programme).text() + "-A1";
    }
}
