package nl.waarmerk.local.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// Asks the running system for a token, as any client would.
public final class TokenRequest {
    private TokenRequest() {}

    public static String token(int issuerPort, String role) {
        if (Demonstrator.of(role).isEmpty())
            throw new CannotStart(
                    "'" + role + "' is nobody here: choose one of " + Demonstrator.all() + ".");
        var request =
                HttpRequest.newBuilder(URI.create(OidcIssuer.address(issuerPort) + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(10))
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=" + role))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200
                    && StrictJson.trusted(answer.body()) instanceof Json.Obj token)
                return token.text("access_token").orElseThrow();
            throw new CannotStart(
                    "The token issuer answers "
                            + answer.statusCode()
                            + ": is another program on that port?");
        } catch (IOException e) {
            throw new CannotStart(
                    "No system runs here (port "
                            + (issuerPort - 1)
                            + "): start it with ./waarmerk up, or say its --port.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
