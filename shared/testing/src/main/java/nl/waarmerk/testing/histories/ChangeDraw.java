package nl.waarmerk.testing.histories;

import java.util.List;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.json.Json;

/// A change of a record by its act, with content drawn for what is known.
record ChangeDraw(Draws draws, Past past, History history) {
    private static final PublicKey KEY =
            new PublicKey(Json.obj().with("kty", "OKP").with("crv", "Ed25519").with("x", "eA"));

    Command.Change change(Act act) {
        var contents = new Contents(draws, past);
        var participations = new ParticipationActs(draws, past);
        return switch (act) {
            case REGISTER_INSTITUTION, REGISTER_PROGRAMME, RETURN, RESUBMIT, REJECT, CONFIRM ->
                    throw new IllegalArgumentException(act + " is drawn elsewhere");
            case RENAME_INSTITUTION -> enter(new InstitutionRenamed(name(draws), draws.day()));
            case REGISTER_CLIENT -> enter(new ClientRegistered("https://login.example", client()));
            case ADD_KEY -> enter(new KeyAdded(kid(), KEY, draws.day()));
            case RETIRE_KEY -> enter(retired());
            case OPEN_PARTICIPATION -> enter(participations.opened(draws.day()));
            case MOVE_PARTICIPATION -> enter(participations.moved());
            case CLOSE_PARTICIPATION -> enter(participations.closed());
            case REVISE_PROGRAMME ->
                    new Command.ReviseProgramme(
                            contents.offered(draws.around(past.lastVersionFrom())));
            case LINK_NAME -> enter(new NameActs(draws, history).linked());
            case REMOVE_NAME -> enter(new NameActs(draws, history).removed());
            case REPORT_RECOGNITION -> enter(recognition());
            case GRANT,
                    RENEW,
                    PUT_UNDER_CONDITIONS,
                    MEET_CONDITIONS,
                    SUSPEND,
                    RESUME,
                    WITHDRAW,
                    PUT_IN_TEACH_OUT,
                    END ->
                    command(new AccreditationActs(draws, past).decision(act));
            case CORRECT -> enter(new Mending(draws, past, history).corrected());
            case ANNUL -> enter(new Mending(draws, past, history).annulled());
            case ERASE -> enter(new Mending(draws, past, history).erased());
        };
    }

    /// A grant's number is the register's to give.
    private static Command.Change command(AccreditationPayload decided) {
        return switch (decided) {
            case AccreditationGranted granted -> new Command.Grant(granted.decision());
            case AccreditationRenewed(int accreditation, var decision) ->
                    new Command.Renew(accreditation, decision);
            default -> enter(decided);
        };
    }

    private static Command.Change enter(Payload payload) {
        return new Command.Enter(payload);
    }

    static BothLanguages name(Draws draws) {
        return new BothLanguages("Hogeschool " + draws.upTo(4), null);
    }

    private String client() {
        return "client-" + draws.setting().mark() + "-" + draws.upTo(2);
    }

    private String kid() {
        return "key-" + draws.upTo(3);
    }

    private KeyRetired retired() {
        var held = Past.standing(history, KeyAdded.class);
        var cause = draws.oneOf(List.of(KeyRetired.Cause.values()));
        if (held.isEmpty()) return new KeyRetired(kid(), cause, draws.day());
        var key = (KeyAdded) draws.oneOf(held).payload();
        return new KeyRetired(key.kid(), cause, draws.around(key.from()));
    }

    private RecognitionReported recognition() {
        return new RecognitionReported(
                new InstitutionId(9_999),
                draws.percent(5) ? draws.day() : draws.dayUntil(past.today()),
                draws.oneOf(List.of(RecognitionReported.Outcome.values())),
                "exemption of one module",
                null);
    }
}
