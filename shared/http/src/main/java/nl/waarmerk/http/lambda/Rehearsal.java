package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/// What a function is asked before its snapshot, from the bytes of the event to those of the
/// answer, as anyone and as each caller, until the code is compiled.
///
/// @param longest after which it ends although not all was asked: Lambda gives up on a start after
///   130 s, which a slow store must not bring about
record Rehearsal(WaarmerkHandler handler, Duration longest) {
    private static final GatewayEvents EVENTS = new GatewayEvents();
    private static final int REQUESTS = 200;
    private static final int FAILURE = 500;

    void play(List<String> tokens) {
        long began = System.nanoTime();
        for (int asked = 0; asked < REQUESTS; ) {
            var all = handler.priming();
            if (all.isEmpty()) return;
            for (var request : all) {
                if (System.nanoTime() - began > longest.toNanos()) return;
                ask(request);
                for (var token : tokens) ask(authorised(request, token));
                asked += 1 + tokens.size();
            }
        }
    }

    /// A store that is away is not waited for again and again.
    private void ask(APIGatewayProxyRequestEvent request) {
        APIGatewayProxyRequestEvent event =
                EVENTS.fromJson(
                        new ByteArrayInputStream(EventText.of(request)),
                        APIGatewayProxyRequestEvent.class);
        var answer = handler.handleRequest(event, null);
        if (answer.getStatusCode() >= FAILURE)
            throw new IllegalStateException(
                    request.getPath() + " was answered " + answer.getStatusCode());
        EVENTS.toJson(answer, OutputStream.nullOutputStream(), APIGatewayProxyResponseEvent.class);
    }

    private static APIGatewayProxyRequestEvent authorised(
            APIGatewayProxyRequestEvent request, String token) {
        var headers = new HashMap<>(request.getHeaders());
        headers.put("Authorization", "Bearer " + token);
        return request.withHeaders(headers);
    }
}
