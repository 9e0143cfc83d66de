package nl.waarmerk.http.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.waarmerk.testing.TestIssuer.ecKey;
import static nl.waarmerk.testing.TestIssuer.generate;
import static nl.waarmerk.testing.TestIssuer.header;
import static nl.waarmerk.testing.TestIssuer.rsaKey;
import static nl.waarmerk.testing.TestIssuer.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {
    private static final Instant NOW = Instant.parse("2023-07-04T10:00:00Z");
    private static TestIssuer issuer;
    private static TokenCheck check;

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        check = check(issuer);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    private static TokenCheck check(TestIssuer from) {
        var settings =
                new TokenSettings(TestIssuer.NAME, TestIssuer.AUDIENCE, URI.create(from.address()));
        return new TokenCheck(
                settings, new SigningKeys(new KeyFetch(settings), () -> NOW), () -> NOW);
    }

    private static Json.Obj claims() {
        return TestIssuer.claims(NOW);
    }

    private static String why(String token) {
        return why(check, token);
    }

    private static String why(TokenCheck check, String token) {
        var refused = catchThrowableOfType(Problem.class, () -> check.check(token));
        if (refused == null) return "it holds";
        assertThat(refused.kind().status()).isIn(401, 403);
        if (refused.kind().status() == 401)
            assertThat(refused.headers().get("WWW-Authenticate"))
                    .contains("invalid_token")
                    .isASCII();
        return refused.faults().getFirst().code();
    }

    // Signatures

    @Test
    void each_of_the_three_signatures_is_believed() {
        assertThat(why(signed(header("RS256", "rsa-1"), claims(), issuer.rsa)))
                .isEqualTo("it holds");
        assertThat(why(signed(header("ES256", "ec-1"), claims(), issuer.ec))).isEqualTo("it holds");
        assertThat(why(signed(header("EdDSA", "ed-1"), claims(), issuer.ed))).isEqualTo("it holds");
    }

    @Test
    void every_changed_bit_of_a_token_is_noticed() {
        for (var token :
                List.of(
                        signed(header("RS256", "rsa-1"), claims(), issuer.rsa),
                        signed(header("ES256", "ec-1"), claims(), issuer.ec),
                        signed(header("EdDSA", "ed-1"), claims(), issuer.ed))) {
            for (int i = 0; i < token.length(); i++) {
                char other = token.charAt(i) == 'A' ? 'B' : 'A';
                assertThat(why(token.substring(0, i) + other + token.substring(i + 1)))
                        .as("at " + i)
                        .isNotEqualTo("it holds");
            }
        }
    }

    @Test
    void an_unsigned_token_is_refused_however_it_is_written() {
        var claims = Base64URL.encode(CanonicalJson.ordered(claims()));
        for (var alg : List.of("none", "None", "NONE", "")) {
            var header = Base64URL.encode(CanonicalJson.ordered(header(alg, "rsa-1")));
            assertThat(why(header + "." + claims + ".")).isEqualTo("token.algorithm");
        }
    }

    @Test
    void a_public_key_is_no_secret_to_sign_with() throws GeneralSecurityException {
        for (var secret :
                List.of(
                        issuer.rsa.getPublic().getEncoded(),
                        rsaKey("rsa-1", issuer.rsa).toJSONString().getBytes(US_ASCII))) {
            var input =
                    Base64URL.encode(CanonicalJson.ordered(header("HS256", "rsa-1")))
                            + "."
                            + Base64URL.encode(CanonicalJson.ordered(claims()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            assertThat(why(input + "." + Base64URL.encode(mac.doFinal(input.getBytes(US_ASCII)))))
                    .isEqualTo("token.algorithm");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS512", "PS256", "ES384", "ES256K", "HS256", "rs256", "Ed448"})
    void another_algorithm_is_refused(String alg) {
        assertThat(why(signed(header(alg, "rsa-1"), claims(), issuer.rsa)))
                .isEqualTo("token.algorithm");
    }

    @ParameterizedTest
    @CsvSource({"ES256,rsa-1", "EdDSA,rsa-1", "RS256,ec-1", "RS256,ed-1", "ES256,ed-1"})
    void a_key_is_used_for_its_own_algorithm_alone(String alg, String kid) {
        assertThat(why(signed(header(alg, kid), claims(), issuer.rsa)))
                .isEqualTo("token.signature");
    }

    @Test
    void a_key_that_is_for_something_else_or_weak_is_not_used() throws IOException {
        try (var other = new TestIssuer()) {
            var pair = (RSAPublicKey) other.rsa.getPublic();
            var weak = generate("RSA", 1024, null);
            var p384 = generate("EC", 0, new ECGenParameterSpec("secp384r1"));
            other.publish(
                    new RSAKey.Builder(pair)
                            .keyID("for-encryption")
                            .keyUse(KeyUse.ENCRYPTION)
                            .build(),
                    new RSAKey.Builder(pair)
                            .keyID("for-ps256")
                            .algorithm(JWSAlgorithm.PS256)
                            .build(),
                    rsaKey("weak", weak),
                    rsaKey("good", other.rsa));
            var check = check(other);
            assertThat(why(check, signed(header("RS256", "good"), claims(), other.rsa)))
                    .isEqualTo("it holds");
            assertThat(why(check, signed(header("RS256", "for-encryption"), claims(), other.rsa)))
                    .isEqualTo("token.signature");
            assertThat(why(check, signed(header("RS256", "for-ps256"), claims(), other.rsa)))
                    .isEqualTo("token.signature");
            assertThat(why(check, signed(header("RS256", "weak"), claims(), weak)))
                    .isEqualTo("token.signature");
            assertThat(why(check, signed(header("ES256", "good"), claims(), p384)))
                    .isEqualTo("token.signature");
        }
    }

    @Test
    void another_key_under_a_known_name_is_refused() {
        assertThat(why(signed(header("RS256", "rsa-1"), claims(), generate("RSA", 2048, null))))
                .isEqualTo("token.signature");
        assertThat(
                        why(
                                signed(
                                        header("ES256", "ec-1"),
                                        claims(),
                                        generate("EC", 0, new ECGenParameterSpec("secp256r1")))))
                .isEqualTo("token.signature");
        assertThat(why(signed(header("EdDSA", "ed-1"), claims(), generate("Ed25519", 0, null))))
                .isEqualTo("token.signature");
    }

    @Test
    void a_key_inside_the_token_is_not_asked() {
        var own = generate("EC", 0, new ECGenParameterSpec("secp256r1"));
        var jwk =
                Json.obj()
                        .with("kty", "EC")
                        .with("crv", "P-256")
                        .with("x", ecKey("x", own).getX().toString())
                        .with("y", ecKey("x", own).getY().toString());
        assertThat(why(signed(header("ES256", "ec-1").with("jwk", jwk), claims(), own)))
                .isEqualTo("token.signature");
        assertThat(
                        why(
                                signed(
                                        header("ES256", "mine")
                                                .with("jku", "https://evil.example/jwks"),
                                        claims(),
                                        own)))
                .isEqualTo("token.key-unknown");
    }

    @Test
    void a_header_has_to_be_understood() {
        assertThat(why(signed(header("RS256", "rsa-1").without("kid"), claims(), issuer.rsa)))
                .isEqualTo("token.key-missing");
        assertThat(
                        why(
                                signed(
                                        header("RS256", "rsa-1")
                                                .with("crit", Json.texts(List.of("exp"))),
                                        claims(),
                                        issuer.rsa)))
                .isEqualTo("token.critical");
        assertThat(
                        why(
                                signed(
                                        header("RS256", "rsa-1").with("typ", "dpop+jwt"),
                                        claims(),
                                        issuer.rsa)))
                .isEqualTo("token.type");
        assertThat(
                        why(
                                signed(
                                        header("RS256", "rsa-1").with("typ", "at+jwt"),
                                        claims(),
                                        issuer.rsa)))
                .isEqualTo("it holds");
        assertThat(why(signed(header("RS256", "rsa-1").without("typ"), claims(), issuer.rsa)))
                .isEqualTo("it holds");
    }

    // Form

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a",
                "a.b",
                "a.b.c",
                "a.b.c.d",
                "e30.e30.",
                "e30.e30.e30.e30.e30",
                "bnVsbA.e30.AA",
                "e30=.e30.AA"
            })
    void rubbish_is_no_token(String rubbish) {
        assertThat(why(rubbish)).isIn("token.malformed", "token.issuer");
    }

    @Test
    void a_token_with_a_claim_given_twice_is_refused() {
        var twice =
                CanonicalJson.ordered(claims()).replace("\"sub\":", "\"sub\":\"other\",\"sub\":");
        assertThat(why(signed(header("RS256", "rsa-1"), twice, issuer.rsa)))
                .isEqualTo("token.malformed");
        assertThat(why(signed(header("RS256", "rsa-1"), "[]", issuer.rsa)))
                .isEqualTo("token.malformed");
    }

    @Test
    void a_token_has_a_largest_size() {
        assertThat(
                        why(
                                signed(
                                        header("RS256", "rsa-1"),
                                        claims().with("x", "x".repeat(5000)),
                                        issuer.rsa)))
                .isEqualTo("it holds");
        assertThat(
                        why(
                                signed(
                                        header("RS256", "rsa-1"),
                                        claims().with("x", "x".repeat(6000)),
                                        issuer.rsa)))
                .isEqualTo("token.too-long");
    }

    // Claims

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # claim, value, why
                    iss, https://issuer.example/, token.issuer
                    iss, https://other.example, token.issuer
                    iss, , token.issuer
                    aud, other, token.audience
                    aud, WAARMERK, token.audience
                    aud, , token.audience
                    sub, , token.subject
                    sub, ' ', token.subject
                    exp, , token.no-expiry
                    exp, 1688464800, token.times
                    nbf, tomorrow, token.times
                    """)
    void a_token_is_made_by_the_issuer_for_us(String claim, @Nullable String value, String why) {
        var changed = value == null ? claims().without(claim) : claims().with(claim, value);
        assertThat(why(issuer.token(changed))).isEqualTo(why);
    }

    @Test
    void one_of_several_audiences_may_be_ours() {
        assertThat(
                        why(
                                issuer.token(
                                        claims().with(
                                                        "aud",
                                                        Json.texts(List.of("other", "waarmerk"))))))
                .isEqualTo("it holds");
        assertThat(why(issuer.token(claims().with("aud", Json.texts(List.of("other"))))))
                .isEqualTo("token.audience");
        assertThat(why(issuer.token(claims().with("aud", Json.obj().with("waarmerk", true)))))
                .isEqualTo("token.audience");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # claim, seconds from now, why
                    exp, -29, it holds
                    exp, -30, token.expired
                    exp, -31, token.expired
                    nbf, 29, it holds
                    nbf, 30, it holds
                    nbf, 31, token.not-yet
                    """)
    void clocks_may_differ_by_thirty_seconds(String claim, long seconds, String why) {
        assertThat(why(issuer.token(claims().with(claim, NOW.getEpochSecond() + seconds))))
                .isEqualTo(why);
    }

    // Roles

    private static Bearer bearer(Json.Obj claims) {
        return check.check(issuer.token(claims));
    }

    private static Json.Obj person(String... roles) {
        return claims().with("schac_home_organization", "HAN.nl")
                .with(
                        "eduperson_entitlement",
                        Json.list(List.of(roles), role -> Json.of("urn:x-waarmerk:role:" + role)));
    }

    @Test
    void a_person_has_role_and_tenant_from_the_home_organisation() {
        assertThat(bearer(person("institution")))
                .isEqualTo(
                        new Bearer(
                                Optional.of(Role.INSTITUTION),
                                TestIssuer.NAME,
                                "somebody",
                                true,
                                Optional.of(new Identifier(Scheme.SCHAC, "han.nl"))));
        assertThat(
                        bearer(
                                        claims().with(
                                                        "eduperson_entitlement",
                                                        "urn:x-waarmerk:role:auditor"))
                                .role())
                .hasValue(Role.AUDITOR);
        assertThat(
                        bearer(
                                        person("institution")
                                                .with(
                                                        "schac_home_organization",
                                                        Json.texts(List.of("han.nl"))))
                                .tenantName())
                .isPresent();
        assertThat(
                        bearer(person("institution").with("schac_home_organization", "no host"))
                                .tenantName())
                .isEmpty();
    }

    @Test
    void a_machine_has_role_from_scope_and_tenant_from_its_client() {
        var claims = claims().with("scope", "openid waarmerk:issuer email");
        assertThat(bearer(claims.with("client_id", "platform")))
                .isEqualTo(
                        new Bearer(
                                Optional.of(Role.ISSUER),
                                TestIssuer.NAME,
                                "somebody",
                                false,
                                Optional.of(Identifier.client(TestIssuer.NAME, "platform"))));
        assertThat(bearer(claims.with("azp", "platform")).tenantName())
                .hasValue(Identifier.client(TestIssuer.NAME, "platform"));
        assertThat(bearer(claims.with("client_id", "platform").with("azp", "other")).tenantName())
                .hasValue(Identifier.client(TestIssuer.NAME, "platform"));
        assertThat(bearer(claims).tenantName()).isEmpty();
        assertThat(bearer(claims.with("client_id", "a b")).tenantName()).isEmpty();
    }

    @Test
    void a_token_without_one_of_our_roles_has_none() {
        assertThat(bearer(claims()).role()).isEmpty();
        assertThat(bearer(person("king")).role()).isEmpty();
        assertThat(
                        bearer(
                                        claims().with(
                                                        "scope",
                                                        "waarmerk: xwaarmerk:issuer waarmerk:issuers"))
                                .role())
                .isEmpty();
        assertThat(
                        bearer(
                                        claims().with(
                                                        "eduperson_entitlement",
                                                        "urn:x-waarmerk:role:Auditor"))
                                .role())
                .isEmpty();
    }

    @Test
    void a_token_that_says_more_than_one_thing_is_refused() {
        assertThat(why(issuer.token(person("institution", "coordinator"))))
                .isEqualTo("role.ambiguous");
        assertThat(why(issuer.token(claims().with("scope", "waarmerk:issuer waarmerk:auditor"))))
                .isEqualTo("role.ambiguous");
        assertThat(why(issuer.token(person("institution").with("scope", "waarmerk:institution"))))
                .isEqualTo("role.ambiguous");
        assertThat(
                        why(
                                issuer.token(
                                        claims().with("scope", "waarmerk:issuer")
                                                .with("schac_home_organization", "han.nl"))))
                .isEqualTo("role.ambiguous");
        assertThat(
                        why(
                                issuer.token(
                                        person("institution")
                                                .with(
                                                        "schac_home_organization",
                                                        Json.texts(
                                                                List.of("han.nl", "avans.nl"))))))
                .isEqualTo("tenant.ambiguous");
    }
}
