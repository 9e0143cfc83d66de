package nl.waarmerk.register.act;

import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.PayloadReader;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.programme.Content;

/// A change as JSON and back: the body of its route, and the content of a proposal.
public final class CommandJson {
    /// More names than these in one command do not fit one transaction with their events.
    private static final int MOST_NAMES = 20;

    private CommandJson() {}

    public static Json.Obj write(Command.Change command) {
        return Json.obj().with("act", command.act().eventType()).with("content", content(command));
    }

    private static Json.Obj content(Command.Change command) {
        return switch (command) {
            case Command.RegisterInstitution(var content, var names) ->
                    content.json().with("identifiers", identifiers(names));
            case Command.RegisterProgramme(var content, var names) ->
                    content.json().with("identifiers", identifiers(names));
            case Command.ReviseProgramme(var content) -> content.json();
            case Command.Grant(var decision) -> decision.json();
            case Command.Renew(int accreditation, var decision) ->
                    decision.json().with("accreditation", accreditation);
            case Command.Enter(var payload) -> payload.json();
        };
    }

    public static Command.Change read(Json stored) {
        return Reading.whole(
                stored,
                in -> {
                    var act = in.text("act", 60);
                    return in.object("content", inner -> change(Act.ofEventType(act.get()), inner))
                            .get();
                });
    }

    /// Reads the public content of a change, as its route's body has it (with the numbers of the
    /// path put in).
    public static Command.Change change(Act act, Reading in) {
        return switch (act) {
            case REGISTER_INSTITUTION -> {
                var names = names(in);
                yield new Command.RegisterInstitution(InstitutionRegistered.read(in), names);
            }
            case REGISTER_PROGRAMME -> {
                var names = names(in);
                yield new Command.RegisterProgramme(Content.read(in), names);
            }
            case REVISE_PROGRAMME -> new Command.ReviseProgramme(Content.read(in));
            case GRANT -> new Command.Grant(Decision.read(in));
            case RENEW -> {
                var accreditation = in.integer("accreditation");
                yield new Command.Renew(accreditation.get(), Decision.read(in));
            }
            default -> new Command.Enter(PayloadReader.read(act.eventType(), in));
        };
    }

    private static List<Identifier> names(Reading in) {
        return in.objects("identifiers", MOST_NAMES, Identifier::read);
    }

    private static Json identifiers(List<Identifier> names) {
        return Json.list(names, Identifier::json);
    }
}
