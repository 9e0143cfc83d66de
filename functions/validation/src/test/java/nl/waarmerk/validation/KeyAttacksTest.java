package nl.waarmerk.validation;

import static nl.waarmerk.validation.SignedStory.VC_JWT;
import static nl.waarmerk.validation.SignedStory.credential;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.waarmerk.register.event.KeyRetired.Cause;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Whoever has not the key that the register holds for the issuer on that day gets no VALID, and is
/// told by name why.
class KeyAttacksTest {
    private static final String INVALID =
            "NOT_VALID REFUTED proof.invalid NOT_CHECKED status.not-checked";
    private static final String SHAPE =
            "NOT_VALID REFUTED proof.shape-refused NOT_CHECKED status.not-checked";
    private static final String UNKNOWN =
            "UNDETERMINED NOT_CHECKED issuer.key-unknown NOT_CHECKED status.not-checked";
    private static final String GOOD = "VALID CONFIRMED NONE_DECLARED status.none-declared";

    private static final SignedStory STORY = new SignedStory();
    private static final Pen HANS = STORY.key("ES256", "key-1", "2022-01-01");
    private static final Pen HANS_RSA = STORY.key("RS256", "rsa", "2022-01-01");
    private static final Pen STRANGER = Pen.of("ES256", "key-1");

    @Test
    void a_stranger_under_the_name_of_the_key() {
        assertThat(told(STRANGER.sign(credential()))).isEqualTo(INVALID);
    }

    @Test
    void the_signature_of_another_credential() {
        var one = HANS.sign(credential());
        var other = HANS.sign(credential().with("validFrom", "2023-07-05"));
        assertThat(
                        told(
                                one.substring(0, one.lastIndexOf('.'))
                                        + other.substring(other.lastIndexOf('.'))))
                .isEqualTo(INVALID);
        // All zeros verified under any key in one old library.
        assertThat(told(one.substring(0, one.lastIndexOf('.') + 1) + "A".repeat(86)))
                .isEqualTo(INVALID);
    }

    @Test
    void no_algorithm_and_the_public_key_as_a_shared_secret() throws GeneralSecurityException {
        var none = HANS.header().with("alg", "none");
        var unsigned = Pen.encoded(none) + "." + Pen.encoded(credential()) + ".";
        assertThat(told(unsigned)).isEqualTo(SHAPE);
        assertThat(told(HANS.sign(HANS.header().without("alg"), credential()))).isEqualTo(SHAPE);
        assertThat(told(HANS.sign(none.with("alg", "NonE"), credential()))).isEqualTo(SHAPE);
        var secrets =
                List.of(
                        HANS_RSA.pair().getPublic().getEncoded(),
                        CanonicalJson.bytes(HANS_RSA.jwk()));
        for (var secret : secrets) {
            var input =
                    Pen.encoded(HANS_RSA.header().with("alg", "HS256"))
                            + "."
                            + Pen.encoded(credential());
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var tag = mac.doFinal(input.getBytes(StandardCharsets.US_ASCII));
            var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
            assertThat(told(input + "." + encoded)).isEqualTo(SHAPE);
        }
    }

    @Test
    void an_algorithm_that_is_not_the_keys_own() {
        assertThat(told(HANS.sign(HANS.header().with("alg", "RS256"), credential())))
                .isEqualTo(SHAPE);
        assertThat(told(HANS_RSA.sign(HANS_RSA.header().with("alg", "ES256"), credential())))
                .isEqualTo(SHAPE);
        assertThat(told(HANS_RSA.sign(HANS_RSA.header().with("alg", "PS256"), credential())))
                .isEqualTo(INVALID);
        assertThat(told(HANS.sign(HANS.header().with("alg", "ES512"), credential())))
                .isEqualTo(
                        "UNDETERMINED NOT_CHECKED proof.unsupported NOT_CHECKED status.not-checked");
    }

    @Test
    void a_key_that_the_credential_brings() {
        var unnamed = STRANGER.header().without("kid");
        assertThat(told(STRANGER.sign(unnamed.with("jwk", STRANGER.jwk()), credential())))
                .isEqualTo(UNKNOWN);
        assertThat(told(STRANGER.sign(STRANGER.header().with("jwk", STRANGER.jwk()), credential())))
                .isEqualTo(INVALID);
        for (var address : List.of("jku", "x5u")) {
            var header = unnamed.with(address, "https://evil.example/keys");
            assertThat(told(STRANGER.sign(header, credential()))).isEqualTo(UNKNOWN);
            assertThat(told(STRANGER.sign(header.with("kid", "key-1"), credential())))
                    .isEqualTo(INVALID);
        }
        var chain = unnamed.with("x5c", Json.texts(List.of("MIIB")));
        assertThat(told(STRANGER.sign(chain, credential()))).isEqualTo(UNKNOWN);
        assertThat(
                        told(
                                STRANGER.sign(
                                        unnamed.with("kid", "https://evil.example/keys#key-1"),
                                        credential())))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void the_key_of_another_institution_that_the_register_knows() {
        var avans = STORY.admit("Avans Hogeschool", "07GR");
        STORY.story.link(
                avans,
                Identifier.registrable(
                        Scheme.ISSUER_ADDRESS, "https://badges.example/issuers/avans"));
        var theirs = STORY.key(avans, Pen.of("ES256", "avans-1"), "2022-01-01");
        assertThat(told(theirs.sign(credential()))).isEqualTo(UNKNOWN);
        var asAvans =
                credential()
                        .with(
                                "issuer",
                                Json.obj().with("id", "https://badges.example/issuers/avans"));
        assertThat(told(theirs.sign(asAvans)))
                .as("well signed, and not theirs to award")
                .isEqualTo(
                        "UNDETERMINED CONFIRMED NONE_DECLARED status.none-declared UNKNOWN programme.unknown");
        var asBoth =
                asAvans.with(
                        "issuer",
                        Json.obj()
                                .with("id", "https://badges.example/issuers/avans")
                                .with(
                                        "otherIdentifier",
                                        new Json.Arr(
                                                List.of(
                                                        Json.obj()
                                                                .with("identifierType", "ext:BRIN")
                                                                .with("identifier", "25KB")))));
        assertThat(told(theirs.sign(asBoth)))
                .startsWith("NOT_VALID NOT_CHECKED issuer.key-unknown")
                .endsWith("NOT_IN_FORCE institution.not-the-owner");
        assertThat(told(theirs.sign(asAvans.with("iss", SignedStory.ISSUER))))
                .startsWith("NOT_VALID REFUTED proof.shape-refused");
    }

    @Test
    void an_issuer_that_is_its_own_key() {
        var did = "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169";
        var own = credential().with("issuer", did);
        assertThat(told(STRANGER.sign(STRANGER.header().with("kid", did + "#x"), own)))
                .isEqualTo(UNKNOWN + " UNKNOWN programme.unknown issuer.unknown");
        var jwk = "did:jwk:" + Pen.encoded(STRANGER.jwk());
        assertThat(
                        told(
                                STRANGER.sign(
                                        STRANGER.header().with("kid", jwk + "#0"),
                                        credential().with("issuer", jwk))))
                .isEqualTo(UNKNOWN + " UNKNOWN programme.unknown issuer.unknown");
    }

    @Test
    void a_did_that_was_registered_is_its_key() {
        var pen = Pen.of("ES256", "#0");
        var did = "did:jwk:" + Pen.encoded(pen.jwk());
        STORY.story.link(STORY.han, Identifier.registrable(Scheme.DID, did));
        var own = credential().with("issuer", did);
        var header = pen.header().with("kid", did + "#0");
        assertThat(told(pen.sign(header, own))).isEqualTo(GOOD);
        assertThat(told(STRANGER.sign(header, own))).isEqualTo(INVALID);
    }

    @Test
    void a_key_before_its_day_after_it_and_one_that_was_stolen() {
        var future = STORY.key("ES256", "from-2024", "2024-01-01");
        assertThat(told(future.sign(credential()))).isEqualTo(notThen());
        assertThat(told(future.sign(credential().with("iat", at("2024-01-01"))))).isEqualTo(GOOD);
        var rotated = STORY.key("ES256", "rotated", "2022-01-01");
        STORY.retire(rotated, Cause.ROTATED, "2024-01-01");
        assertThat(told(rotated.sign(credential()))).isEqualTo(GOOD);
        assertThat(told(rotated.sign(credential().with("iat", at("2023-12-31"))))).isEqualTo(GOOD);
        assertThat(told(rotated.sign(credential().with("iat", at("2024-01-01")))))
                .isEqualTo(notThen());
        var stolen = STORY.key("ES256", "stolen", "2022-01-01");
        assertThat(told(stolen.sign(credential()))).isEqualTo(GOOD);
        STORY.retire(stolen, Cause.COMPROMISED, "2024-01-01");
        assertThat(told(stolen.sign(credential())))
                .isEqualTo(
                        "NOT_VALID REFUTED issuer.key-compromised NOT_CHECKED status.not-checked");
        var toCome = STORY.key("ES256", "from-2026", "2026-01-01");
        assertThat(told(toCome.sign(credential().with("iat", at("2026-02-01")))))
                .as("a signature cannot come from the future")
                .isEqualTo(notThen());
    }

    @Test
    void what_has_expired_is_expired_and_what_is_for_another_purpose_is_no_credential() {
        assertThat(told(HANS.sign(credential().with("validUntil", "2024-07-04"))))
                .startsWith("EXPIRED CONFIRMED");
        for (var header :
                List.of(
                        HANS.header().with("typ", "at+jwt"),
                        HANS.header().with("typ", "dc+sd-jwt"),
                        HANS.header().with("cty", "JWT"),
                        HANS.header().with("crit", Json.texts(List.of("exp"))),
                        HANS.header().with("b64", false)))
            assertThat(told(HANS.sign(header, credential()))).as("" + header).isEqualTo(SHAPE);
    }

    @Test
    void disclosures_that_are_foreign_doubled_or_belong_nowhere() {
        var good = HANS.signSelectively(credential(), "type", "@context");
        var first = good.split("~", -1)[1];
        var foreign = Pen.disclosure("validFrom", Json.of("2022-07-04"));
        assertThat(selective(good)).isEqualTo(GOOD);
        assertThat(selective(good + foreign + "~")).isEqualTo(SHAPE + unread());
        assertThat(selective(good + first + "~")).isEqualTo(SHAPE + unread());
        assertThat(selective(good.replace(first, foreign))).isEqualTo(SHAPE + unread());
        var twice =
                HANS.sign(
                        HANS.header().with("typ", "dc+sd-jwt"),
                        credential()
                                .with(
                                        "_sd",
                                        Json.texts(
                                                List.of(
                                                        Pen.digest(foreign),
                                                        Pen.digest(foreign)))));
        assertThat(selective(twice + "~" + foreign + "~")).isEqualTo(SHAPE);
        var over =
                HANS.sign(
                        HANS.header().with("typ", "dc+sd-jwt"),
                        credential().with("_sd", Json.texts(List.of(Pen.digest(foreign)))));
        assertThat(selective(over + "~" + foreign + "~"))
                .as("a disclosure stands over what is signed in the open")
                .isEqualTo(SHAPE);
        assertThat(selective(over + "~"))
                .as("what is kept back may be the status")
                .isEqualTo("UNDETERMINED CONFIRMED NOT_CHECKED status.not-checked");
        var sha1 =
                HANS.sign(
                        HANS.header().with("typ", "dc+sd-jwt"),
                        credential().with("_sd_alg", "sha-1"));
        assertThat(selective(sha1 + "~")).startsWith("UNDETERMINED NOT_CHECKED proof.unsupported");
        assertThat(selective(HANS.sign(credential()) + "~"))
                .as("a type of another form")
                .isEqualTo(SHAPE);
    }

    @Test
    void a_status_that_the_holder_keeps_back() {
        var revocable =
                credential()
                        .with(
                                "credentialStatus",
                                Json.obj().with("type", "BitstringStatusListEntry"));
        var shown = HANS.signSelectively(revocable, "type", "@context");
        var unread = "UNDETERMINED CONFIRMED NOT_CHECKED status.not-checked";
        assertThat(selective(shown)).isEqualTo(unread);
        var status =
                Pen.disclosure("credentialStatus", revocable.get("credentialStatus").orElseThrow());
        assertThat(shown).contains(status);
        assertThat(selective(shown.replace(status + "~", ""))).isEqualTo(unread);
        var typed =
                Json.obj()
                        .with("vct", "urn:x-waarmerk:vct:microcredential:1")
                        .with("iss", SignedStory.ISSUER)
                        .with("awarded_on", "2023-07-04")
                        .with("exp", at("2024-01-01"));
        assertThat(selective(HANS.signSelectively(typed, "vct", "iss")))
                .as("an end that the holder could hide")
                .startsWith("NOT_VALID REFUTED proof.shape-refused");
    }

    /// What could not be put back is not there: date and names are missing too.
    private static String unread() {
        return " UNKNOWN date.missing";
    }

    private static String notThen() {
        return "NOT_VALID REFUTED issuer.key-not-valid-then NOT_CHECKED status.not-checked";
    }

    private static long at(String day) {
        return LocalDate.parse(day).atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
    }

    private static String told(String token) {
        return STORY.told(VC_JWT, token);
    }

    private static String selective(String token) {
        return STORY.told("application/dc+sd-jwt", token);
    }

    @AfterAll
    static void close() {
        STORY.close();
    }
}
