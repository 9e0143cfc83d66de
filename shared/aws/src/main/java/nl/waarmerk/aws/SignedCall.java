package nl.waarmerk.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
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
        var failure = "";
        IOException lost = null;
        for (int i = 0; i < ATTEMPTS; i++)
            try {
                var answer = once(method, path, headers, body);
                if (answer.status == OK) return answer.body;
                failure = answer.status + " " + answer.body;
                if (answer.status < THEIRS && !failure.contains("Throttling")) break;
            } catch (IOException e) {
                lost = e;
            }
        throw new CallFailed(place.service() + " " + method + ": " + failure, lost);
    }

    private record Answer(int status, String body) {}

    private Answer once(SdkHttpMethod method, String path, Map<String, String> headers, byte[] body)
            throws IOException {
        var request =
                SdkHttpRequest.builder()
                        .uri(place.address())
                        .encodedPath(path)
                        .method(method)
                        .putHeader("Content-Length", "" + body.length);
        headers.forEach(request::putHeader);
        var signed =
                signer.sign(r ->
                        r.identity(place.credentials().resolveCredentials())
                                .request(request.build())
                                .payload(() -> new ByteArrayInputStream(body))
                                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, place.service())
                                .putProperty(AwsV4HttpSigner.REGION_NAME, place.region()));
        var call =
                HttpExecuteRequest.builder()
                        .request(signed.request())
                        .contentStreamProvider(signed.payload().orElseThrow())
                        .build();
        var answer = http.prepareRequest(call).call();
        try (var stream =
                answer.responseBody()
                        .map(InputStream.class::cast)
                        .orElse(InputStream.nullInputStream())) {
            return new Answer(
                    answer.httpResponse().statusCode(), new String(stream.readAllBytes(), UTF_8));
        }
    }
}
