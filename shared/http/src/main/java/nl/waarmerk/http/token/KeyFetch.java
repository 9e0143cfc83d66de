package nl.waarmerk.http.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gets the token issuer's keys: one configured address, no redirects, little time and little
/// space.
@Singleton
final class KeyFetch {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final long SECONDS_IN_ALL = 4;
    private static final long MOST_BYTES = 256 * 1024;

    private final URI address;

    KeyFetch(TokenSettings settings) {
        this.address = settings.jwks();
    }

    List<JWK> keys() throws IOException {
        // A client for each fetch: they are rare, and no pooled connection outlives a snapshot.
        try (var client =
                HttpClient.newBuilder()
                        .connectTimeout(TO_CONNECT)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            return keys(client);
        }
    }

    private List<JWK> keys(HttpClient client) throws IOException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Accept", "application/jwk-set+json, application/json")
                        .build();
        var answer =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            // The request's own time-out ends with the headers: this one covers the body too.
            return parsed(answer.get(SECONDS_IN_ALL, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the keys were not to be had from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the keys were fetched", e);
        } finally {
            client.shutdownNow();
        }
    }

    private List<JWK> parsed(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200)
            throw new IOException(address + " answered " + answer.statusCode());
        try {
            return JWKSet.parse(new String(answer.body(), StandardCharsets.UTF_8)).getKeys();
        } catch (ParseException e) {
            throw new IOException(address + " gave no key set", e);
        }
    }
}
