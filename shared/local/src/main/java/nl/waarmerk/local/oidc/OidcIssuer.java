package nl.waarmerk.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// Discovery, keys, and tokens by client credentials, where the client id is the demonstrator.
public final class OidcIssuer implements AutoCloseable {
    private static final String AUDIENCE = "waarmerk";
    private static final Duration LIFE = Duration.ofHours(1);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// The first one signs; the one before it stays published for the tokens that it signed.
    private volatile List<ECKey> keys;

    private final InstantSource clock;

    private OidcIssuer(HttpServer server, ECKey key, InstantSource clock) {
        this.server = server;
        this.keys = List.of(key);
        this.clock = clock;
    }

    public static OidcIssuer start(int port, InstantSource clock) {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var issuer = new OidcIssuer(server, newKey(), clock);
            server.createContext("/.well-known/openid-configuration", issuer::discovery);
            server.createContext("/jwks", issuer::jwks);
            server.createContext("/rotation", issuer::rotation);
            server.createContext("/token", issuer::token);
            server.setExecutor(issuer.threads);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new CannotStart(
                    "Port "
                            + port
                            + " is taken by another program: choose another --port (it and the next one are used).",
                    e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform makes P-256 keys", e);
        }
    }

    private void jwks(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JWKSet(List.<JWK>copyOf(keys)).toString(true));
    }

    /// From now on another key signs.
    private void rotation(HttpExchange exchange) throws IOException {
        keys = List.of(newKey(), keys.getFirst());
        jwks(exchange);
    }

    public String address() {
        return address(server.getAddress().getPort());
    }

    /// What a function has to be told to believe it.
    public Map<String, Object> settings() {
        return Map.of(
                "waarmerk.tokens.issuer",
                address(),
                "waarmerk.tokens.audience",
                AUDIENCE,
                "waarmerk.tokens.jwks",
                address() + "/jwks");
    }

    static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                CanonicalJson.text(
                        Json.obj()
                                .with("issuer", address())
                                .with("jwks_uri", address() + "/jwks")
                                .with("token_endpoint", address() + "/token")
                                .with(
                                        "grant_types_supported",
                                        Json.texts(List.of("client_credentials")))));
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(10_000), StandardCharsets.UTF_8);
        var who = Demonstrator.of(Form.value(body, "client_id"));
        if (!exchange.getRequestMethod().equals("POST") || who.isEmpty()) {
            answer(
                    exchange,
                    400,
                    CanonicalJson.text(
                            Json.obj()
                                    .with("error", "invalid_client")
                                    .with(
                                            "error_description",
                                            "client_id is one of " + Demonstrator.all())));
            return;
        }
        answer(
                exchange,
                200,
                CanonicalJson.text(
                        Json.obj()
                                .with("access_token", signed(who.get()))
                                .with("token_type", "Bearer")
                                .with("expires_in", LIFE.toSeconds())));
    }

    private String signed(Demonstrator who) {
        return signed(who.claims());
    }

    /// A token of somebody whom nobody else can be.
    public String token(Member who) {
        return signed(who.claims());
    }

    private String signed(JWTClaimsSet.Builder who) {
        var now = clock.instant();
        var claims =
                who.issuer(address())
                        .audience(AUDIENCE)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .build();
        var key = keys.getFirst();
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                            claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the issuer's own key signs", e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
