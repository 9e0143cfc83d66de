package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A request that may be wrong in any respect, as the gateway hands it over and as it stands on the
/// wire.
///
/// @param path as it would stand in a request line
/// @param query decoded, in order
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
record BadRequest(String method, String path, List<Pair> query, List<Pair> headers, byte[] body) {
    record Pair(String name, String value) {}

    APIGatewayProxyRequestEvent event() {
        var parameters = multi(query);
        var all = multi(headers);
        var text = new String(body, UTF_8);
        boolean plain = Arrays.equals(text.getBytes(UTF_8), body);
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withPath(path)
                .withHeaders(last(all))
                .withMultiValueHeaders(all)
                .withQueryStringParameters(parameters.isEmpty() ? null : last(parameters))
                .withMultiValueQueryStringParameters(parameters.isEmpty() ? null : parameters)
                .withBody(plain ? text : Base64.getEncoder().encodeToString(body))
                .withIsBase64Encoded(!plain);
    }

    /// What no HTTP client could send (a line end within a line) is left out.
    byte[] wire() {
        var out = new ByteArrayOutputStream();
        var target =
                query.isEmpty()
                        ? path
                        : query.stream()
                                .map(pair -> encoded(pair.name()) + "=" + encoded(pair.value()))
                                .collect(Collectors.joining("&", path + "?", ""));
        write(out, method + " " + onOneLine(target).replace(" ", "%20") + " HTTP/1.1\r\n");
        write(out, "Connection: close\r\n");
        for (var header : headers)
            write(out, header.name() + ": " + onOneLine(header.value()) + "\r\n");
        write(out, "Content-Length: " + body.length + "\r\n\r\n");
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\r\n\0]", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(UTF_8));
    }

    private static LinkedHashMap<String, List<String>> multi(List<Pair> pairs) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var pair : pairs)
            all.computeIfAbsent(pair.name(), name -> new ArrayList<>()).add(pair.value());
        return all;
    }

    private static HashMap<String, String> last(LinkedHashMap<String, List<String>> all) {
        var last = new HashMap<String, String>();
        all.forEach((name, values) -> last.put(name, values.getLast()));
        return last;
    }

    @Override
    public String toString() {
        var text = new String(body, UTF_8);
        var shown = text.substring(0, Math.min(300, text.length()));
        var all = method + " " + path + " " + query + " " + headers + " " + shown;
        return all.substring(0, Math.min(1500, all.length()));
    }
}
