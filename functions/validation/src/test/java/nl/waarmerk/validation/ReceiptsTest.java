package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.validation.receipt.HeldKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A signed statement of what was answered, for who must show later that a credential was checked.
class ReceiptsTest {
    private static final String BADGE = "https://badges.example/public/badges/sales-manager";
    private static final String ISSUER = "https://badges.example/public/issuers/han";
    private static final String CREDENTIAL =
            CanonicalJson.ordered(
                    Badge.of(BADGE, ISSUER, "2023-07-04T10:00:00+02:00")
                            .with("recipient", Json.obj().with("identity", "planted@person.nl"))
                            .with("narrative", "planted words about a person"));

    private static final Story STORY = new Story("2024-05-01T08:00:00Z");
    private static final Described DESCRIBED = new Described();
    private static TestIssuer issuer;
    private static Desk desk;

    @Test
    void a_receipt_tells_what_was_answered_and_verifies_with_the_published_key() throws Exception {
        var heard = ask(CREDENTIAL, "receipt", person("issuer"));
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.headers())
                .containsEntry("Preference-Applied", "receipt")
                .containsEntry("Cache-Control", "private, no-store");
        var receipt = JWSObject.parse(heard.at("receipt"));
        assertThat(receipt.getHeader().getType().getType()).isEqualTo("waarmerk-receipt+jwt");
        assertThat(verifies(receipt, desk)).isTrue();
        var payload = payload(heard);
        assertThat(payload.text("iss")).contains(Desk.ADDRESS);
        assertThat(payload.get("iat")).contains(Json.of(1717228800L));
        assertThat(payload.text("outcome")).contains("UNDETERMINED");
        assertThat(payload.text("awardDate")).contains("2023-07-04");
        assertThat(payload.text("asOf")).contains("2024-06-01");
        assertThat(payload.text("programme")).contains("MCNL-0001-0001");
        assertThat(payload.get("version")).contains(Json.of(1));
        assertThat(payload.text("institution")).contains("I-0001");
        assertThat(payload.text("accreditation")).contains("MCNL-0001-0001-A1");
        assertThat(payload.get("register")).isEqualTo(heard.json().get("register"));
        assertThat(text(payload, "findings"))
                .contains("\"accreditation\":{\"codes\":[],\"outcome\":\"IN_FORCE\"}")
                .contains("{\"codes\":[\"proof.missing\"],\"outcome\":\"NOT_CHECKED\"}");
    }

    @Test
    void what_was_known_has_a_moment_at_which_it_is_answered_so_again() {
        var payload = payload(ask(CREDENTIAL, "receipt", person("issuer")));
        var knownAt = payload.text("knownAt").orElseThrow();
        assertThat(Instant.parse(knownAt)).isEqualTo(STORY.register.head().recordedAt());
        var again = desk.bring(Desk.CREDENTIAL, CREDENTIAL, "knownAt=" + knownAt);
        assertThat(again.at("outcome")).isEqualTo(payload.text("outcome").orElseThrow());
        assertThat(again.json().get("register")).isEqualTo(payload.get("register"));
    }

    @Test
    void the_digest_is_that_of_the_very_bytes() throws Exception {
        for (var sent : List.of(CREDENTIAL, CREDENTIAL + " ")) {
            var digest = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(UTF_8));
            assertThat(text(payload(ask(sent, "receipt", person("issuer"))), "input"))
                    .isEqualTo(
                            "{\"mediaType\":\"application/json\",\"sha256\":\"%s\"}"
                                    .formatted(HexFormat.of().formatHex(digest)));
        }
    }

    @Test
    void nothing_of_a_person_is_in_it() {
        var type = "Application/LD+JSON; profile=\"planted\"";
        var heard = ask(type, CREDENTIAL, "receipt", person("issuer"));
        assertThat(CanonicalJson.text(payload(heard)))
                .contains("\"application/ld+json\"")
                .doesNotContain("planted", "person", "somebody");
    }

    @Test
    void of_what_nobody_knows_a_receipt_names_nothing() {
        var unknown = CREDENTIAL.replace("sales-manager", "unknown");
        var payload = payload(ask(unknown, "receipt", person("issuer")));
        assertThat(payload.members())
                .doesNotContainKeys("programme", "version", "institution", "accreditation");
        assertThat(text(payload, "findings")).contains("programme.unknown");
        assertThat(text(payload, "register")).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipt",
                "RECEIPT",
                "respond-async, receipt",
                "wait=10;x=y , receipt; a=b",
                "foo=\"bar, \\\" baz\", receipt",
                "receipt=\"\""
            })
    void the_preference_is_read_as_a_list(String preference) {
        assertThat(ask(CREDENTIAL, preference, person("issuer")).at("receipt")).contains(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "receipts", "foo=\"receipt, \"", "a;receipt", ""})
    void another_preference_is_ignored_and_asks_for_no_token(String preference) {
        var heard = ask(CREDENTIAL, preference, null);
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.at("receipt")).isEqualTo("-");
        assertThat(heard.headers()).doesNotContainKey("Preference-Applied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "institution", "coordinator", "auditor"})
    void whoever_is_known_may_have_one(String role) {
        assertThat(ask(CREDENTIAL, "receipt", person(role)).at("receipt")).contains(".");
    }

    @Test
    void nobody_else_may_and_hears_so_before_anything_is_read() {
        assertThat(ask("not JSON", "receipt", null).status()).isEqualTo(401);
        var noRole = claims().with("eduperson_entitlement", "urn:x-waarmerk:role:visitor");
        var nowhere = claims().with("schac_home_organization", "nowhere.example");
        for (var claims : List.of(noRole, nowhere.with("eduperson_entitlement", role("issuer"))))
            assertThat(ask("not JSON", "receipt", issuer.token(claims)).verdict())
                    .isEqualTo("caller.unknown");
        assertThat(ask("not JSON", "receipt", person("issuer")).status()).isEqualTo(400);
    }

    @Test
    void where_nothing_was_shown_there_is_nothing_to_receipt() {
        var claim =
                """
                {"programme": {"scheme": "registry", "value": "MCNL-0001-0001"},
                 "issuer": {"scheme": "brin", "value": "25KB"}, "awardedOn": "2023-07-04"}
                """;
        var heard = ask(Desk.CLAIM, claim, "receipt", person("issuer"));
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.verdict()).isEqualTo("receipt.no-credential");
    }

    @Test
    void keys_are_public_and_those_before_a_rotation_stay() throws Exception {
        var heard = desk.get("/v1/keys");
        assertThat(heard.headers()).containsEntry("Cache-Control", "public, max-age=60");
        assertThat(heard.text()).doesNotContain("\"d\"").contains("\"alg\":\"ES256\"");
        var before = JWSObject.parse(ask(CREDENTIAL, "receipt", person("issuer")).at("receipt"));
        var keys = List.of(HeldKeys.newKey(), Desk.KEY);
        try (var rotated =
                new Desk(STORY.register, STORY.clock, new HeldKeys(keys), issuer.settings())) {
            assertThat(rotated.get("/v1/keys").each("kid", "keys"))
                    .containsExactlyElementsOf(keys.stream().map(k -> k.getKeyID()).toList());
            assertThat(verifies(before, rotated)).isTrue();
            var after = send(rotated, Desk.CREDENTIAL, CREDENTIAL, "receipt", person("issuer"));
            var receipt = JWSObject.parse(after.at("receipt"));
            assertThat(receipt.getHeader().getKeyID()).isEqualTo(keys.getFirst().getKeyID());
            assertThat(verifies(receipt, rotated)).isTrue();
        }
    }

    @BeforeAll
    static void tell() throws IOException {
        issuer = new TestIssuer();
        desk = new Desk(STORY.register, STORY.clock, Desk.KEYS, issuer.settings());
        var han =
                STORY.office.admit(
                        "HAN", Sector.HBO, Demo.name("brin 25KB"), Demo.domain("han.nl"));
        STORY.link(han, Demo.name("issuer-address " + ISSUER));
        var programme = STORY.office.offer(han, Demo.programme("Sales Manager"));
        STORY.link(programme, Demo.name("badge-class " + BADGE));
        STORY.office.accredit(programme, DemoDecision.validFrom("2023-06-01").decision());
        STORY.clock.set(Instant.parse("2024-06-01T08:00:00Z"));
    }

    @AfterAll
    static void close() {
        desk.close();
        issuer.close();
    }

    private static boolean verifies(JWSObject receipt, Desk at) throws Exception {
        var key =
                JWKSet.parse(at.get("/v1/keys").text())
                        .getKeyByKeyId(receipt.getHeader().getKeyID());
        return receipt.verify(new ECDSAVerifier(key.toECKey()));
    }

    private static Json.Obj payload(Heard heard) {
        try {
            var text = JWSObject.parse(heard.at("receipt")).getPayload().toString();
            var payload = (Json.Obj) StrictJson.trusted(text);
            assertThat(text).as("canonical").isEqualTo(CanonicalJson.text(payload));
            assertThat(DESCRIBED.faults("Receipt", text)).as(text).isEmpty();
            return payload;
        } catch (java.text.ParseException e) {
            throw new AssertionError(heard.text(), e);
        }
    }

    private static String text(Json.Obj payload, String member) {
        return CanonicalJson.text(payload.get(member).orElseThrow());
    }

    private static Json.Obj claims() {
        return TestIssuer.claims(STORY.clock.instant()).with("schac_home_organization", "han.nl");
    }

    private static String person(String role) {
        return issuer.token(claims().with("eduperson_entitlement", role(role)));
    }

    private static String role(String role) {
        return "urn:x-waarmerk:role:" + role;
    }

    private static Heard ask(String body, String preference, @Nullable String token) {
        return ask(Desk.CREDENTIAL, body, preference, token);
    }

    private static Heard ask(String type, String body, String preference, @Nullable String token) {
        return send(desk, type, body, preference, token);
    }

    private static Heard send(
            Desk at, String type, String body, String preference, @Nullable String token) {
        var headers = new HashMap<String, List<String>>();
        headers.put("Content-Type", List.of(type));
        headers.put("Prefer", List.of("respond-async", preference));
        if (token != null) headers.put("Authorization", List.of("Bearer " + token));
        return at.send(
                new APIGatewayProxyRequestEvent()
                        .withHttpMethod("POST")
                        .withPath("/v1/validations")
                        .withHeaders(Map.of())
                        .withMultiValueHeaders(headers)
                        .withBody(body)
                        .withIsBase64Encoded(false));
    }
}
