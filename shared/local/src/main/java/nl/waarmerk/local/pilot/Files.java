package nl.waarmerk.local.pilot;

import java.util.HashMap;
import java.util.Map;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// Of each programme what its institution wrote down of the answers: its number, its proposal, the
/// tag of the version that it saw last.
final class Files {
    private final Map<Offered, File> open = new HashMap<>();

    private record File(String address, String proposal, String tag) {}

    void opened(Offered programme, Client.Answer answer) {
        open.put(programme, new File(answer.location(), "", answer.tag()));
    }

    void proposed(Offered programme, Client.Answer answer) {
        open.put(programme, new File(file(programme).address(), answer.location(), answer.tag()));
    }

    void changed(Offered programme, Client.Answer answer) {
        var before = file(programme);
        open.put(programme, new File(before.address(), before.proposal(), answer.tag()));
    }

    private File file(Offered programme) {
        var file = open.get(programme);
        if (file == null) throw new IllegalStateException(programme + " was never registered");
        return file;
    }

    String programme(Offered programme) {
        return file(programme).address();
    }

    String proposal(Offered programme) {
        return file(programme).proposal();
    }

    String tag(Offered programme) {
        return file(programme).tag();
    }

    ProgrammeNumber number(Offered programme) {
        var address = file(programme).address();
        return ProgrammeNumber.parse(address.substring(address.lastIndexOf('/') + 1));
    }

    /// Of its only accreditation.
    String accreditation(Offered programme) {
        return "/v1/accreditations/" + number(programme).text() + "-A1";
    }
}
