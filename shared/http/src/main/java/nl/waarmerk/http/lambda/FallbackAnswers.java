package nl.waarmerk.http.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.HashMap;
import java.util.List;
import nl.waarmerk.http.CommonHeaders;
import nl.waarmerk.http.ProblemDocument;
import nl.waarmerk.http.ProblemKind;
import org.jspecify.annotations.Nullable;

/// Problems told without the framework, because it was not reached or gave way; the form is the
/// same.
record FallbackAnswers(CommonHeaders common) {
    /// Every answer of the edge bears its version: one without it came from a failure that the
    /// framework swallowed.
    boolean passedTheEdge(@Nullable APIGatewayProxyResponseEvent answer) {
        return answer != null
                && answer.getHeaders() != null
                && answer.getHeaders().containsKey(CommonHeaders.API_VERSION);
    }

    APIGatewayProxyResponseEvent of(Arrival arrival, ProblemKind kind, String detail) {
        var document =
                new ProblemDocument(
                        kind, detail, arrival.event().getPath(), List.of(), arrival.requestId());
        var headers = new HashMap<>(common.all());
        headers.put("Content-Type", ProblemDocument.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(kind.status())
                .withHeaders(headers)
                .withIsBase64Encoded(false)
                .withBody(new String(document.bytes(), UTF_8));
    }
}
