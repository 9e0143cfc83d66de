package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarmerk.benchmarks.load.Stock;
import nl.waarmerk.local.oidc.Member;
import nl.waarmerk.local.oidc.OidcIssuer;

/// How requests are sent, each by somebody or by anyone.
record Wire(HttpClient http, URI server, OidcIssuer issuer, Map<Member, Token> tokens) {
    static final Member COORDINATOR = new Member("coordinator", "pilot.example", "soak-coordinator");
    static final Member OWNER = new Member("institution", Stock.DOMAIN, "soak-owner");
    static final Member RECEIVER = new Member("institution", "receiver.example", "soak-receiver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofMinutes(20);

    record Token(String text, Instant until) {}

    static Wire to(URI server, OidcIssuer issuer) {
        return new Wire(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), server, issuer, new ConcurrentHashMap<>());
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    Answer get(Member by, String path) throws IOException, InterruptedException {
        return send(to(path).header("Authorization", bearer(by)));
    }

    Answer post(String path, String type, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    Answer post(Member by, String path, String type, String body, Map<String, String> headers) throws IOException, InterruptedException {
        var request = to(path).header("Authorization", bearer(by)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    /// A token is used for a while, as people do.
    private String bearer(Member by) {
        var now = Instant.now();
        var token = tokens.compute(by, (who, had) -> had != null && had.until().isAfter(now) ? had : new Token(issuer.token(who), now.plus(KEPT)));
        return "Bearer " + token.text();
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
    }
}
