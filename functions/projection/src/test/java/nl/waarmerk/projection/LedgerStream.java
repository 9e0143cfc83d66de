package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// The stream of the Ledger as Lambda brings it: batches of records, each with its sequence number;
/// what failed comes again.
final class LedgerStream {
    private static final int NO_END = 20;

    private LedgerStream() {}

    static Json.Obj record(long sequence, Logged logged) {
        return record(sequence, "INSERT", new String(EventJson.canonical(logged.event()), UTF_8));
    }

    static Json.Obj record(long sequence, String eventName, String event) {
        return Json.obj()
                .with("eventID", "e" + sequence)
                .with("eventName", eventName)
                .with("eventVersion", "1.1")
                .with("eventSource", "aws:dynamodb")
                .with("awsRegion", "eu-west-1")
                .with(
                        "dynamodb",
                        Json.obj()
                                .with(
                                        "NewImage",
                                        Json.obj().with("event", Json.obj().with("S", event)))
                                .with("SequenceNumber", Long.toString(sequence))
                                .with("StreamViewType", "NEW_IMAGE"));
    }

    /// From which record it must come again.
    static Optional<String> once(Handler handler, List<Json.Obj> records) {
        var in = CanonicalJson.bytes(Json.obj().with("Records", Json.list(records, r -> r)));
        var out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(in), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var answer = (Json.Obj) StrictJson.trusted(out.toString(UTF_8));
        var failures = (Json.Arr) answer.get("batchItemFailures").orElseThrow();
        return failures.items().stream()
                .map(item -> ((Json.Obj) item).text("itemIdentifier").orElseThrow())
                .findFirst();
    }

    /// As the event source mapping does: from the first failure on, or all of it after a crash.
    static void deliver(Handler handler, List<Json.Obj> records) {
        var rest = records;
        for (int round = 0; !rest.isEmpty(); round++) {
            if (round == NO_END) throw new AssertionError("the batch never ends");
            try {
                var again = once(handler, rest);
                if (again.isEmpty()) return;
                int from = 0;
                while (!sequence(rest.get(from)).equals(again.get())) from++;
                rest = rest.subList(from, rest.size());
            } catch (Crash crash) {
                // The function died between writing and answering: the whole batch comes again.
            }
        }
    }

    private static String sequence(Json.Obj record) {
        return ((Json.Obj) record.get("dynamodb").orElseThrow())
                .text("SequenceNumber")
                .orElseThrow();
    }

    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }
}
