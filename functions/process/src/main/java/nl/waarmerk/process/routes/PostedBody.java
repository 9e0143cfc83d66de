package nl.waarmerk.process.routes;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.List;
import java.util.Set;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// The body of a post: one CloudEvent, or a batch of them as a list.
record PostedBody(List<Json> items, boolean alone) {
    public PostedBody {
        items = List.copyOf(items);
    }

    static final int MOST = 500;
    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final Set<String> TYPES = Set.of(MediaType.APPLICATION_JSON, ONE, BATCH);
    private static final Limits LIMITS = Limits.COMMAND.withBytes(4 * 1024 * 1024);

    static PostedBody read(HttpRequest<?> request) {
        var type = request.getContentType().map(MediaType::getName).orElse("");
        if (!TYPES.contains(type))
            throw Problem.of(
                            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                            "Events are sent as " + BATCH + " (a list) or " + ONE + ".")
                    .header(HttpHeaders.ACCEPT, BATCH + ", " + ONE);
        var body =
                switch (StrictJson.read(RequestBody.bytes(request, LIMITS.bytes()), LIMITS)) {
                    case Json.Arr(var list) -> new PostedBody(list, false);
                    case Json.Obj one -> new PostedBody(List.of(one), true);
                    default ->
                            throw new Malformed(
                                    List.of(
                                            new Fault(
                                                    "",
                                                    "type",
                                                    "a CloudEvent or a list of them is expected")));
                };
        if (body.items.size() > MOST)
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    body.items.size()
                            + " events were sent; at most "
                            + MOST
                            + " are taken at once.");
        return body;
    }
}
