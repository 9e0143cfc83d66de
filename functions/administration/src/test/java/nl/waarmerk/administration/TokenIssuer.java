package nl.waarmerk.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/// A token issuer with a real key and a real key address.
final class TokenIssuer implements AutoCloseable {
    static final String NAME = "https://issuer.example";
    private static final String AUDIENCE = "waarmerk";
    private static final int LIFE = 300;

    private final ECKey key;
    private final HttpServer server;

    TokenIssuer() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("test-key").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        server.createContext(
                "/jwks",
                exchange -> {
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
    }

    Map<String, Object> settings() {
        return Map.of(
                "waarmerk.tokens.issuer", NAME,
                "waarmerk.tokens.audience", AUDIENCE,
                "waarmerk.tokens.jwks",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
    }

    String token(Who who, Instant now) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(NAME)
                        .audience(AUDIENCE)
                        .subject(who.subject())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(LIFE)));
        var role = who.role() == null ? "none" : who.role().code();
        if (who.client() != null)
            claims.claim("scope", "waarmerk:" + role).claim("client_id", who.client());
        else claims.claim("eduperson_entitlement", List.of("urn:x-waarmerk:role:" + role));
        if (who.home() != null) claims.claim("schac_home_organization", who.home());
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        try {
            var token = new SignedJWT(header, claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
