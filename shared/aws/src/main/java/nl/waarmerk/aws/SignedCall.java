package nl.waarmerk.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Signs a request (Signature Version 4) and sends it, up to three times while the service is away
/// or too busy.
public final class SignedCall {
    private static final int ATTEMPTS = 3;
    private static final int OK = 200;
    private static final int THEIRS = 500;

    private final Place place;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final SdkHttpClient http =
            UrlConnectionHttpClient.builder()
                    .connectionTimeout(Duration.ofSeconds(1))
                    .socketTimeout(Duration.ofSeconds(3))
                    .build();

    public SignedCall(Place place) {
        this.place = place;
    }

    /// The text of a good answer; throws [CallFailed] for every other.
    ///
    /// @param path below the service's address, such as `/bucket/key`; `/` for calls by name
    public String send(
            SdkHttpMethod method, String path, Map<String, String> headers, byte[] body) {
        var content = ContentStreamProvider.fromByteArray(body);
        return tried(request(method, path, headers, body.length), content);
    }

    /// The same with what is in a file, which is never in memory as a whole.
    public String send(SdkHttpMethod method, String path, Map<String, String> headers, Path file)
            throws IOException {
        var content =
                ContentStreamProvider.fromInputStreamSupplier(() -> {
                    try {
                        return Files.newInputStream(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return tried(request(method, path, headers, Files.size(file)), content);
    }

    /// An address under which the thing can be fetched by anyone, for a while.
    public String address(String path, Duration valid) {
        var request =
                SdkHttpRequest.builder()
                        .uri(place.address())
                        .encodedPath(path)
                        .method(SdkHttpMethod.GET)
                        .build();
        return signer.sign(r ->
                        r.identity(place.credentials().resolveCredentials())
                                .request(request)
                                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, place.service())
                                .putProperty(AwsV4HttpSigner.REGION_NAME, place.region())
                                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                                .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                                .putProperty(
                                        AwsV4HttpSigner.AUTH_LOCATION,
                                        AwsV4HttpSigner.AuthLocation.QUERY_STRING)
                                .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, valid))
                .request()
                .getUri()
                .toString();
    }

    private String tried(SdkHttpRequest request, ContentStreamProvider content) {
        var failure = new Answer(0, "");
        IOException lost = null;
        for (int i = 0; i < ATTEMPTS; i++)
            try {
                failure = once(request, content);
                if (failure.status == OK) return failure.body;
                if (failure.status < THEIRS && !failure.body.contains("Throttling")) break;
            } catch (IOException e) {
                lost = e;
            }
        throw new CallFailed(
                failure.status,
                "%s %s: %d %s"
                        .formatted(place.service(), request.method(), failure.status, failure.body),
                lost);
    }

    private record Answer(int status, String body) {}

    private Answer once(SdkHttpRequest request, ContentStreamProvider content) throws IOException {
        var signed =
                signer.sign(r ->
                        r.identity(place.credentials().resolveCredentials())
                                .request(request)
                                .payload(content)
                                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, place.service())
                                .putProperty(AwsV4HttpSigner.REGION_NAME, place.region()));
        var call = HttpExecuteRequest.builder().request(signed.request());
        // With a body, even an empty one, the client would send a GET as a POST.
        if (request.method() != SdkHttpMethod.GET)
            call.contentStreamProvider(signed.payload().orElseThrow());
        var answer = http.prepareRequest(call.build()).call();
        try (var stream =
                answer.responseBody()
                        .map(InputStream.class::cast)
                        .orElse(InputStream.nullInputStream())) {
            return new Answer(
                    answer.httpResponse().statusCode(), new String(stream.readAllBytes(), UTF_8));
        }
    }

    private SdkHttpRequest request(
            SdkHttpMethod method, String path, Map<String, String> headers, long length) {
        var request =
                SdkHttpRequest.builder().uri(place.address()).encodedPath(path).method(method);
        // The client sends none with a GET: signed all the same, it would make the signature wrong.
        if (method != SdkHttpMethod.GET) request.putHeader("Content-Length", "" + length);
        headers.forEach(request::putHeader);
        return request.build();
    }
}
