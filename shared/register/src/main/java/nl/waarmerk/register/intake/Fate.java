package nl.waarmerk.register.intake;

import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// What became of a draft.
public sealed interface Fate {
    record Waiting() implements Fate {}

    /// It was registered, under this number.
    record Accepted(ProgrammeNumber programme) implements Fate {}

    record Rejected(ReasonGiven reason) implements Fate {}

    default DraftState state() {
        return switch (this) {
            case Waiting _ -> DraftState.WAITING;
            case Accepted _ -> DraftState.ACCEPTED;
            case Rejected _ -> DraftState.REJECTED;
        };
    }

    default Json.Obj json() {
        var state = Json.obj().with("state", state().code());
        return switch (this) {
            case Waiting _ -> state;
            case Accepted(var programme) -> state.with("programme", programme.text());
            case Rejected(var reason) -> state.with("reason", reason.json());
        };
    }

    static Fate read(Reading in) {
        var state = in.choice("state", DraftState.class, DraftState::code);
        return switch (state.get()) {
            case WAITING -> new Waiting();
            case ACCEPTED ->
                    new Accepted(
                            in.value("programme", ProgrammeNumber::parse, "a programme's number")
                                    .get());
            case REJECTED -> new Rejected(in.object("reason", ReasonGiven::read).get());
        };
    }
}
