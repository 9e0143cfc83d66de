package nl.waarmerk.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// A token issuer with real keys and a real key address. The JDK signs, so that the check is not
/// checked by itself.
public final class TestIssuer implements AutoCloseable {
    public static final String NAME = "https://issuer.example";
    public static final String AUDIENCE = "waarmerk";

    public final KeyPair rsa = generate("RSA", 2048, null);
    public final KeyPair ec = generate("EC", 0, new ECGenParameterSpec("secp256r1"));
    public final KeyPair ed = generate("Ed25519", 0, null);
    public final AtomicInteger fetches = new AtomicInteger();
    private final HttpServer server;
    private volatile String keySet = "";
    private volatile int status = 200;

    public TestIssuer() throws IOException {
        publish(rsaKey("rsa-1", rsa), ecKey("ec-1", ec), edKey("ed-1", ed));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/jwks",
                exchange -> {
                    fetches.incrementAndGet();
                    var body = keySet.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    public Map<String, Object> settings() {
        return Map.of(
                "waarmerk.tokens.issuer",
                NAME,
                "waarmerk.tokens.audience",
                AUDIENCE,
                "waarmerk.tokens.jwks",
                address());
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
    }

    public void publish(JWK... keys) {
        keySet = new JWKSet(Arrays.asList(keys)).toString(true);
    }

    public void answerWith(int newStatus, @Nullable String body) {
        status = newStatus;
        if (body != null) keySet = body;
    }

    /// Where a start that fails is no case of its own.
    public static TestIssuer started() {
        try {
            return new TestIssuer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String person(String role, String home) {
        return person(role, home, Instant.now());
    }

    public String person(String role, String home, Instant now) {
        var entitlements =
                Json.texts(List.of("urn:mace:surf.nl:something", "urn:x-waarmerk:role:" + role));
        return token(
                claims(now)
                        .with("eduperson_entitlement", entitlements)
                        .with("schac_home_organization", home));
    }

    public String machine(String role, String client) {
        return token(claims().with("scope", "openid waarmerk:" + role).with("client_id", client));
    }

    public Json.Obj claims() {
        return claims(Instant.now());
    }

    public static Json.Obj claims(Instant now) {
        return Json.obj()
                .with("iss", NAME)
                .with("aud", AUDIENCE)
                .with("sub", "somebody")
                .with("iat", now.getEpochSecond())
                .with("exp", now.getEpochSecond() + 300);
    }

    public String token(Json.Obj claims) {
        return signed(header("RS256", "rsa-1"), claims, rsa);
    }

    public static Json.Obj header(String alg, String kid) {
        return Json.obj().with("alg", alg).with("kid", kid).with("typ", "JWT");
    }

    public static String signed(Json.Obj header, Json.Obj claims, KeyPair with) {
        return signed(header, CanonicalJson.ordered(claims), with);
    }

    public static String signed(Json.Obj header, String claims, KeyPair with) {
        var input =
                Base64URL.encode(CanonicalJson.ordered(header)) + "." + Base64URL.encode(claims);
        try {
            var signer =
                    Signature.getInstance(
                            switch (with.getPublic().getAlgorithm()) {
                                case "RSA" -> "SHA256withRSA";
                                case "EC" -> "SHA256withECDSAinP1363Format";
                                default -> "Ed25519";
                            });
            signer.initSign(with.getPrivate());
            signer.update(input.getBytes(US_ASCII));
            return input + "." + Base64URL.encode(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey rsaKey(String id, KeyPair pair) {
        return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .keyID(id)
                .keyUse(KeyUse.SIGNATURE)
                .build();
    }

    public static ECKey ecKey(String id, KeyPair pair) {
        return new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic()).keyID(id).build();
    }

    public static OctetKeyPair edKey(String id, KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        var x = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(x)).keyID(id).build();
    }

    public static KeyPair generate(String algorithm, int size, @Nullable ECGenParameterSpec curve) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (curve != null) generator.initialize(curve);
            else if (size > 0) generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
