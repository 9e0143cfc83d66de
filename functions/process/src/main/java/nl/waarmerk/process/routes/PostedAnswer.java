package nl.waarmerk.process.routes;

import java.util.List;
import java.util.Locale;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.process.store.ProcessStore.Added;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// What became of one posted event.
sealed interface PostedAnswer {
    record Taken(Added added) implements PostedAnswer {}

    record Refused(ProblemKind kind, List<Fault> faults) implements PostedAnswer {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(ProblemKind kind, String pointer, String code, String detail) {
            return new Refused(kind, List.of(new Fault(pointer, code, detail)));
        }
    }

    static PostedAnswer of(Added added) {
        return switch (added) {
            case NEW, REPEATED -> new Taken(added);
            case TAKEN ->
                    Refused.of(
                            ProblemKind.CONFLICT,
                            "/id",
                            "id.taken",
                            "another event of this source has this id: give it one of its own, or"
                                    + " correct that event");
        };
    }

    /// Its line in the answer to a batch.
    default Json.Obj line(int index) {
        var line = Json.obj().with("index", index);
        return switch (this) {
            case Taken(var added) -> line.with("outcome", added.name().toLowerCase(Locale.ROOT));
            case Refused(var ignored, var faults) ->
                    line.with("outcome", "refused")
                            .with(
                                    "errors",
                                    Json.list(
                                            faults,
                                            fault ->
                                                    Json.obj()
                                                            .with("pointer", fault.pointer())
                                                            .with("code", fault.code())
                                                            .with("detail", fault.detail())));
        };
    }

    /// The answer to one event that came alone: its line, or a problem of its own.
    default Json.Obj alone() {
        if (!(this instanceof Refused(var kind, var faults))) return line(0).without("index");
        if (kind == ProblemKind.MALFORMED) throw new Malformed(faults);
        throw Problem.of(kind, faults.getFirst().detail() + ".").with(faults.getFirst());
    }
}
