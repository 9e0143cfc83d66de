package nl.waarmerk.validation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import nl.waarmerk.aws.JsonService;
import nl.waarmerk.aws.Place;
import nl.waarmerk.http.Problem;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// The service as it is on the wire: the JDK holds the key, and signs as KMS does, in DER.
class KmsKeysTest {
    private final KeyPair pair = pair();
    private final List<String> heard = new ArrayList<>();
    private final Deque<String> failures = new ArrayDeque<>();
    private HttpServer server;
    private KmsKeys keys;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        keys = new KmsKeys(kms(), "the-key", "");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothing_is_asked_before_it_is_needed_and_the_key_is_asked_for_once() {
        assertThat(heard).isEmpty();
        assertThat(keys.published()).hasSize(1).isEqualTo(keys.published());
        assertThat(heard).containsExactly("TrentService.GetPublicKey the-key");
    }

    @Test
    void what_it_signs_verifies_whatever_the_length_of_r_and_s() throws Exception {
        var verifier = new ECDSAVerifier(keys.published().getFirst());
        for (int i = 0; i < 300; i++) {
            var message = ("message " + i).getBytes(UTF_8);
            var signature = keys.sign(message);
            assertThat(signature).hasSize(64);
            assertThat(
                            verifier.verify(
                                    new JWSHeader(JWSAlgorithm.ES256),
                                    message,
                                    Base64URL.encode(signature)))
                    .isTrue();
        }
    }

    @Test
    void a_moments_weakness_is_tried_again() {
        failures.add("500 {}");
        failures.add("400 {\"__type\":\"ThrottlingException\"}");
        assertThat(keys.published()).hasSize(1);
        assertThat(heard).hasSize(3);
    }

    @Test
    void what_stays_is_told_as_an_outage_without_a_word_of_it() {
        failures.add("400 {\"__type\":\"AccessDeniedException\"}");
        assertThatThrownBy(() -> keys.sign(new byte[1]))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind().status()).isEqualTo(503);
                            assertThat(problem.detail()).doesNotContain("Denied");
                            assertThat(problem).hasStackTraceContaining("AccessDenied");
                        });
        assertThat(heard).hasSize(1);
        for (int i = 0; i < 3; i++) failures.add("500 {}");
        assertThatThrownBy(() -> keys.sign(new byte[1])).isInstanceOf(Problem.class);
        assertThat(heard).hasSize(4);
    }

    @Test
    void keys_that_signed_before_stay_published_without_their_private_halves() {
        var former = HeldKeys.newKey();
        var set = new JWKSet(List.of(former, keys.published().getFirst())).toString(false);
        var rotated = new KmsKeys(kms(), "the-key", set).published();
        assertThat(rotated).containsExactly(keys.published().getFirst(), former.toPublicJWK());
    }

    private Kms kms() {
        return new Kms(
                JsonService.kms(
                        new Place(
                                "kms",
                                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                                "eu-west-1",
                                StaticCredentialsProvider.create(
                                        AwsSessionCredentials.create(
                                                "AKIDEXAMPLE", "secret", "session")))));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var asked = (Json.Obj) StrictJson.trusted(new String(body, UTF_8));
            var action = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            heard.add(action + " " + asked.text("KeyId").orElseThrow());
            assertThat(exchange.getRequestHeaders().getFirst("Authorization"))
                    .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                    .contains("/eu-west-1/kms/aws4_request", "x-amz-security-token");
            var failure = failures.poll();
            var status = failure == null ? 200 : Integer.parseInt(failure.substring(0, 3));
            var text = failure == null ? answer(action, asked) : failure.substring(4);
            exchange.sendResponseHeaders(status, text.length());
            exchange.getResponseBody().write(text.getBytes(UTF_8));
        }
    }

    private String answer(String action, Json.Obj asked) {
        return CanonicalJson.text(
                action.endsWith("GetPublicKey")
                        ? Json.obj().with("PublicKey", encoded(pair.getPublic().getEncoded()))
                        : Json.obj().with("Signature", encoded(signed(asked))));
    }

    private byte[] signed(Json.Obj asked) {
        assertThat(asked.text("SigningAlgorithm")).contains("ECDSA_SHA_256");
        assertThat(asked.text("MessageType")).contains("DIGEST");
        try {
            var signature = Signature.getInstance("NONEwithECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(Base64.getDecoder().decode(asked.text("Message").orElseThrow()));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
