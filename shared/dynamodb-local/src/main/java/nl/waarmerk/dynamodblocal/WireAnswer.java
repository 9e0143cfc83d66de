package nl.waarmerk.dynamodblocal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What DynamoDB, or a fault in its place, says.
record WireAnswer(int status, Map<String, String> headers, String body) {
    static WireAnswer throttled() {
        return error(400, "ThrottlingException", "");
    }

    static WireAnswer failed() {
        return error(500, "InternalServerError", "");
    }

    static WireAnswer cancelled(List<String> reasons) {
        var codes =
                reasons.stream()
                        .map("{\"Code\":\"%s\"}"::formatted)
                        .collect(Collectors.joining(",", ",\"CancellationReasons\":[", "]"));
        return error(400, "TransactionCanceledException", codes);
    }

    private static WireAnswer error(int status, String type, String members) {
        var body =
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"by script\"%s}"
                        .formatted(type, members);
        return new WireAnswer(status, Map.of("Content-Type", "application/x-amz-json-1.0"), body);
    }

    /// In one piece: a second packet would wait for the first one's acknowledgement.
    void write(OutputStream to) throws IOException {
        var whole = new StringBuilder("HTTP/1.1 " + status + " \r\n");
        headers.forEach((name, value) -> whole.append(name + ": " + value + "\r\n"));
        whole.append("Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
        to.write(whole.toString().getBytes(UTF_8));
        to.flush();
    }
}
