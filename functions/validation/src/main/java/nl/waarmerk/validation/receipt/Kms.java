package nl.waarmerk.validation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.waarmerk.http.Problem;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.utils.IoUtils;

/// Two calls of KMS over the SDK's own signer and HTTP client: its KMS module would be the second
/// largest part of the function for them.
final class Kms {
    private static final int ATTEMPTS = 3;
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final URI address;
    private final String region;
    private final AwsCredentialsProvider credentials;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final SdkHttpClient http =
            UrlConnectionHttpClient.builder()
                    .connectionTimeout(Duration.ofSeconds(1))
                    .socketTimeout(Duration.ofSeconds(3))
                    .build();

    Kms(URI address, String region, AwsCredentialsProvider credentials) {
        this.address = address;
        this.region = region;
        this.credentials = credentials;
    }

    /// As the DynamoDB client finds them; credentials are asked for at each call, since a restored
    /// snapshot has other ones than the process that made it.
    static Kms fromEnvironment() {
        var region = DefaultAwsRegionProviderChain.builder().build().getRegion();
        var address =
                Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL_KMS"))
                        .or(() -> Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")))
                        .orElseGet(() -> "https://kms." + region + "." + suffix(region));
        return new Kms(
                URI.create(address), region.id(), DefaultCredentialsProvider.builder().build());
    }

    private static String suffix(Region region) {
        return region.metadata().partition().dnsSuffix();
    }

    Json.Obj call(String action, Json.Obj asked) {
        var body = CanonicalJson.bytes(asked);
        var failure = "";
        IOException lost = null;
        for (int i = 0; i < ATTEMPTS; i++)
            try {
                var answer = send(action, body);
                if (answer.status == 200)
                    return (Json.Obj) StrictJson.read(answer.body.getBytes(UTF_8), Limits.COMMAND);
                failure = answer.status + " " + answer.body;
                if (answer.status < 500 && !failure.contains("Throttling")) break;
            } catch (IOException e) {
                lost = e;
            }
        throw Problem.unavailable(
                A_MOMENT,
                "The key of receipts cannot be used now: repeat it later, or ask without a receipt.",
                new IllegalStateException("KMS " + action + ": " + failure, lost));
    }

    private record Answer(int status, String body) {}

    private Answer send(String action, byte[] body) throws IOException {
        var request =
                SdkHttpRequest.builder()
                        .uri(address)
                        .method(SdkHttpMethod.POST)
                        .putHeader("Content-Type", "application/x-amz-json-1.1")
                        .putHeader("Content-Length", "" + body.length)
                        .putHeader("X-Amz-Target", "TrentService." + action)
                        .build();
        var signed =
                signer.sign(r ->
                        r.identity(credentials.resolveCredentials())
                                .request(request)
                                .payload(() -> new ByteArrayInputStream(body))
                                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "kms")
                                .putProperty(AwsV4HttpSigner.REGION_NAME, region));
        var call =
                HttpExecuteRequest.builder()
                        .request(signed.request())
                        .contentStreamProvider(signed.payload().orElseThrow())
                        .build();
        var answer = http.prepareRequest(call).call();
        var stream = answer.responseBody();
        return new Answer(
                answer.httpResponse().statusCode(),
                stream.isPresent() ? IoUtils.toUtf8String(stream.get()) : "");
    }
}
