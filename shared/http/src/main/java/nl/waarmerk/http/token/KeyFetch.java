package nl.waarmerk.http.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gets the token issuer's keys: one configured address, no redirects, little time and little
/// space. Over the connections that the store's client has as well: another kind would be loaded
/// for the first caller alone.
@Singleton
final class KeyFetch {
    private static final int MS_TO_CONNECT = 2_000;
    private static final int SECONDS_IN_ALL = 4;
    private static final int MOST_BYTES = 256 * 1024;

    private final URI address;

    KeyFetch(TokenSettings settings) {
        this.address = settings.jwks();
    }

    List<JWK> keys() throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(MS_TO_CONNECT);
        connection.setRequestProperty("Accept", "application/jwk-set+json, application/json");
        connection.setRequestProperty("Connection", "close"); // none may outlive a snapshot
        var answer = new FutureTask<>(() -> answer(connection));
        Thread.ofVirtual().start(answer);
        try {
            // The connection's own time-out begins anew with each byte.
            return parsed(answer.get(SECONDS_IN_ALL, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the keys were not to be had from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the keys were fetched", e);
        } finally {
            connection.disconnect(); // ends a thread that still waits
        }
    }

    private byte[] answer(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK)
            throw new IOException(address + " answered " + connection.getResponseCode());
        try (var body = connection.getInputStream()) {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES)
                throw new IOException(address + " gave more than " + MOST_BYTES + " bytes");
            return bytes;
        }
    }

    private List<JWK> parsed(byte[] answer) throws IOException {
        try {
            return JWKSet.parse(new String(answer, StandardCharsets.UTF_8)).getKeys();
        } catch (ParseException e) {
            throw new IOException(address + " gave no key set", e);
        }
    }
}
