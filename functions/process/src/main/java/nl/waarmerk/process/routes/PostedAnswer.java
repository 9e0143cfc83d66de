package nl.waarmerk.process.routes;

import java.util.List;
import java.util.Locale;
import nl.waarmerk.process.store.ProcessStore.Added;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;

/// What became of one posted event: `new`, `repeated`, or why not.
final class PostedAnswer {
    private PostedAnswer() {}

    static Json.Obj of(int index, Added added) {
        return switch (added) {
            case NEW, REPEATED -> line(index, added.name().toLowerCase(Locale.ROOT));
            case TAKEN ->
                    refused(
                            index,
                            List.of(
                                    new Fault(
                                            "/id",
                                            "id.taken",
                                            "another event of this source has this id: give it one"
                                                    + " of its own, or correct that event")));
        };
    }

    static Json.Obj refused(int index, List<Fault> faults) {
        return line(index, "refused")
                .with(
                        "errors",
                        Json.list(
                                faults,
                                fault ->
                                        Json.obj()
                                                .with("pointer", fault.pointer())
                                                .with("code", fault.code())
                                                .with("detail", fault.detail())));
    }

    private static Json.Obj line(int index, String outcome) {
        return Json.obj().with("index", index).with("outcome", outcome);
    }
}
