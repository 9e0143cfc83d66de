package nl.waarmerk.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// Every answer that is not a problem. Bodies are written by us, byte for byte, so that their hash
/// can be their ETag.
public final class Answers {
    private Answers() {}

    /// 200 with what was asked; nothing that can be compared later (lists, verdicts, codes).
    public static HttpResponse<byte[]> ok(Json body) {
        return written(bytes(body));
    }

    /// The same of JSON that is written already: answers of thousands of lines.
    public static HttpResponse<byte[]> written(byte[] json) {
        return answer(HttpStatus.OK, json);
    }

    /// 200 with what the caller preferred (RFC 7240), and that it was heeded.
    public static HttpResponse<byte[]> preferred(String preference, Json body) {
        return answer(HttpStatus.OK, bytes(body)).header(Prefer.APPLIED, preference);
    }

    /// 200 with a record, or 304 when the caller has these very bytes.
    public static HttpResponse<byte[]> record(HttpRequest<?> request, long version, Json body) {
        var bytes = bytes(body);
        var tag = ETag.of(version, bytes);
        boolean read =
                request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (read && tag.alreadyHeldBy(request))
            return HttpResponse.<byte[]>notModified().header(HttpHeaders.ETAG, tag.text());
        return answer(HttpStatus.OK, bytes).header(HttpHeaders.ETAG, tag.text());
    }

    /// 200 after a change: the recorded events, and the version that the next `If-Match` may name.
    public static HttpResponse<byte[]> changed(long version, Json body) {
        var bytes = bytes(body);
        return answer(HttpStatus.OK, bytes)
                .header(HttpHeaders.ETAG, ETag.of(version, bytes).text());
    }

    /// 201: the same, and where the new thing is.
    public static HttpResponse<byte[]> created(String location, long version, Json body) {
        var bytes = bytes(body);
        return answer(HttpStatus.CREATED, bytes)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, ETag.of(version, bytes).text());
    }

    /// 202: a proposal that another person has to confirm; the record's version has moved all the
    /// same.
    public static HttpResponse<byte[]> accepted(String location, long version, Json body) {
        var bytes = bytes(body);
        return answer(HttpStatus.ACCEPTED, bytes)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, ETag.of(version, bytes).text());
    }

    /// 202: what was ordered is, or will be, there.
    public static HttpResponse<byte[]> accepted(String location, Json body) {
        return answer(HttpStatus.ACCEPTED, bytes(body)).header(HttpHeaders.LOCATION, location);
    }

    /// 303: a permanent address tells where the thing is shown.
    public static HttpResponse<byte[]> seeOther(String location) {
        return HttpResponse.<byte[]>status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, location);
    }

    private static MutableHttpResponse<byte[]> answer(HttpStatus status, byte[] body) {
        return HttpResponse.<byte[]>status(status)
                .body(body)
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static byte[] bytes(Json body) {
        return CanonicalJson.ordered(body).getBytes(StandardCharsets.UTF_8);
    }
}
