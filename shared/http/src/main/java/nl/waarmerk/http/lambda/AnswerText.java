package nl.waarmerk.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// An answer as the gateway reads it; what it does not have is left out.
final class AnswerText {
    private AnswerText() {}

    static void write(APIGatewayProxyResponseEvent answer, JsonGenerator out) throws IOException {
        try (out) {
            out.writeStartObject();
            out.writeNumberField("statusCode", answer.getStatusCode());
            if (answer.getHeaders() != null) {
                out.writeObjectFieldStart("headers");
                for (Map.Entry<String, String> header : answer.getHeaders().entrySet())
                    out.writeStringField(header.getKey(), header.getValue());
                out.writeEndObject();
            }
            if (answer.getMultiValueHeaders() != null) {
                out.writeObjectFieldStart("multiValueHeaders");
                for (Map.Entry<String, List<String>> header :
                        answer.getMultiValueHeaders().entrySet()) {
                    out.writeArrayFieldStart(header.getKey());
                    for (var value : header.getValue()) out.writeString(value);
                    out.writeEndArray();
                }
                out.writeEndObject();
            }
            if (answer.getBody() != null) out.writeStringField("body", answer.getBody());
            if (answer.getIsBase64Encoded() != null)
                out.writeBooleanField("isBase64Encoded", answer.getIsBase64Encoded());
            out.writeEndObject();
        }
    }
}
