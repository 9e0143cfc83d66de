package nl.waarmerk.testing.endurance;

import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;

/// A report on a programme that is told apart by its mark, in its key and in its event: whoever
/// knows it can ask the same again.
public record Report(ProgrammeNumber programme, String mark) {
    private static final InstitutionId BOARD = new InstitutionId(999_999);

    static Report parse(String text) {
        var parts = text.split("/", 2);
        return new Report(ProgrammeNumber.parse(parts[0]), parts[1]);
    }

    Request request() {
        var by = People.machineOf(BOARD);
        var payload =
                new RecognitionReported(
                        BOARD,
                        Demo.day("2023-01-01"),
                        RecognitionReported.Outcome.GRANTED,
                        toString(),
                        null);
        return new Request(
                by,
                new Request.Target.Existing(programme),
                new Asked(new Command.Enter(payload), Parts.NONE),
                null,
                Office.key(by, toString(), toString()));
    }

    @Override
    public String toString() {
        return programme + "/" + mark;
    }
}
