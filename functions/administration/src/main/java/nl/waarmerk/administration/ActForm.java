package nl.waarmerk.administration;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// The body of an act's own route: its event's public members, its private ones, and the one member
/// that is not the caller's to write because the path (or the token) says it.
record ActForm(Act act, @Nullable Json said) implements Form {
    static ActForm of(Act act) {
        return new ActForm(act, null);
    }

    static ActForm of(Act act, int said) {
        return new ActForm(act, Json.of(said));
    }

    static ActForm of(Act act, String said) {
        return new ActForm(act, Json.of(said));
    }

    @Override
    public Asked read(HttpRequest<?> request) {
        return read(request, change -> change);
    }

    Asked read(HttpRequest<?> request, Function<Command.Change, Command> wrap) {
        return BodyReading.of(
                RequestBody.json(request),
                saidMembers(),
                in -> wrap.apply(CommandJson.change(act, in)));
    }

    private Json.Obj saidMembers() {
        return saidElsewhere(act).map(name -> Json.obj().with(name, said)).orElse(Json.obj());
    }

    /// The member of an act's content that its path says; who recognises is in the token.
    static Optional<String> saidElsewhere(Act act) {
        return switch (act) {
            case RETIRE_KEY -> Optional.of("kid");
            case MOVE_PARTICIPATION, CLOSE_PARTICIPATION -> Optional.of("participation");
            case REMOVE_NAME -> Optional.of("link");
            case REPORT_RECOGNITION -> Optional.of("by");
            case RENEW,
                    PUT_UNDER_CONDITIONS,
                    MEET_CONDITIONS,
                    SUSPEND,
                    RESUME,
                    WITHDRAW,
                    PUT_IN_TEACH_OUT,
                    END ->
                    Optional.of("accreditation");
            case CORRECT, ANNUL, ERASE -> Optional.of("event");
            case REGISTER_INSTITUTION,
                    RENAME_INSTITUTION,
                    REGISTER_CLIENT,
                    ADD_KEY,
                    OPEN_PARTICIPATION,
                    REGISTER_PROGRAMME,
                    REVISE_PROGRAMME,
                    LINK_NAME,
                    GRANT,
                    RETURN,
                    RESUBMIT,
                    REJECT,
                    CONFIRM ->
                    Optional.empty();
        };
    }
}
