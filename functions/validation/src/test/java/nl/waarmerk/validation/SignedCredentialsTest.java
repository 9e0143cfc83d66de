package nl.waarmerk.validation;

import static nl.waarmerk.validation.SignedStory.DID;
import static nl.waarmerk.validation.SignedStory.ISSUER;
import static nl.waarmerk.validation.SignedStory.VC_JWT;
import static nl.waarmerk.validation.SignedStory.credential;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What HAN signs with a key that the register has of it is VALID, in every form that is read.
class SignedCredentialsTest {
    private static final String GOOD = "VALID CONFIRMED NONE_DECLARED status.none-declared";
    private static final SignedStory STORY = new SignedStory();
    private static final Pen PEN = STORY.key("ES256", "key-1", "2022-01-01");

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256", "ES384", "EdDSA"})
    void each_algorithm_proves(String alg) {
        var pen = STORY.key(alg, "key-" + alg, "2022-01-01");
        assertThat(STORY.told(VC_JWT, pen.sign(credential()))).isEqualTo(GOOD);
        assertThat(STORY.told("application/jwt", pen.sign(credential()))).isEqualTo(GOOD);
    }

    @Test
    void a_key_goes_by_every_name_that_it_has() {
        var unnamed = PEN.header().without("kid");
        var headers = new LinkedHashMap<String, Json.Obj>();
        headers.put("its own name", PEN.header());
        headers.put("thumbprint", unnamed.with("kid", PEN.thumbprint()));
        headers.put("behind the issuer", unnamed.with("kid", ISSUER + "#key-1"));
        headers.put("no name", unnamed);
        headers.put("the key itself as its name", unnamed.with("jwk", PEN.jwk()));
        headers.put("older type", PEN.header().with("typ", "JWT"));
        headers.put("with content type", PEN.header().with("cty", "vc"));
        headers.forEach((name, header) ->
                assertThat(STORY.told(VC_JWT, PEN.sign(header, credential())))
                        .as(name)
                        .isEqualTo(GOOD));
        var byDid = credential().with("issuer", DID);
        var header = unnamed.with("kid", DID + "#key-1");
        assertThat(STORY.told(VC_JWT, PEN.sign(header, byDid))).isEqualTo(GOOD);
    }

    @Test
    void vc_1_1_is_wrapped_and_its_dates_may_stand_outside() {
        var inside = credential().without("validFrom").without("issuer");
        var token =
                Json.obj()
                        .with("vc", inside)
                        .with("iss", ISSUER)
                        .with("nbf", 1_688_457_600)
                        .with("exp", 1_999_999_999);
        var heard = STORY.desk.bring(VC_JWT, PEN.sign(PEN.header().with("typ", "JWT"), token));
        assertThat(heard.verdict()).isEqualTo("VALID IN_FORCE");
        assertThat(heard.at("award", "date")).isEqualTo("2023-07-04");
        assertThat(heard.at("award", "from")).isEqualTo("/nbf");
        assertThat(heard.finding("expiry")).containsExactly("CURRENT");
        var ended = token.with("exp", 1_700_000_000);
        assertThat(STORY.desk.bring(VC_JWT, PEN.sign(ended)).at("outcome")).isEqualTo("EXPIRED");
    }

    @Test
    void selective_disclosure_of_a_badge_is_put_back_first() {
        var text = PEN.signSelectively(credential(), "type", "@context");
        assertThat(STORY.told("application/vc+sd-jwt", text)).isEqualTo(GOOD);
        // The sample of a `vct` is made after the specification: no public one has an achievement.
        var claims =
                Json.obj()
                        .with("vct", "urn:x-waarmerk:vct:microcredential:1")
                        .with("iss", ISSUER)
                        .with("iat", 1_688_457_600)
                        .with("awarded_on", "2023-07-04")
                        .with(
                                "programme",
                                Json.obj()
                                        .with("number", STORY.programme.text())
                                        .with("ects", 5)
                                        .with("eqf", 5));
        var selective = PEN.signSelectively(claims, "vct", "iss", "iat");
        assertThat(STORY.told("application/dc+sd-jwt", selective)).isEqualTo(GOOD);
        assertThat(STORY.told("application/dc+sd-jwt", selective + "key.binding.jwt"))
                .as("who holds it is not looked at")
                .isEqualTo(GOOD);
        var undisclosed = selective.substring(0, selective.indexOf('~') + 1);
        assertThat(STORY.told("application/dc+sd-jwt", undisclosed))
                .startsWith("UNDETERMINED")
                .endsWith("UNKNOWN date.missing");
        assertThat(
                        STORY.told(
                                "application/dc+sd-jwt",
                                PEN.signSelectively(claims.with("vct", "urn:other"), "vct")))
                .isEqualTo("400 credential.type-unknown");
    }

    @Test
    void an_envelope_a_batch_and_a_picture_hold_the_same() {
        var token = PEN.sign(credential());
        var envelope =
                Json.obj()
                        .with("type", "EnvelopedVerifiableCredential")
                        .with("id", "data:application/vc+jwt," + token);
        assertThat(STORY.told("application/json", CanonicalJson.ordered(envelope))).isEqualTo(GOOD);
        var batch = STORY.desk.batch("application/json", "[\"" + token + "\", \"" + token + "x\"]");
        assertThat(batch.each("outcome", "items")).containsExactly("VALID", "-");
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'><openbadges:credential verify='"
                        + token
                        + "'/><path d='M0 0'/></svg>";
        assertThat(STORY.told("image/svg+xml", svg)).isEqualTo(GOOD);
        var inside =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:ob='https://purl.imsglobal.org/ob/v3p0'><ob:credential><![CDATA["
                        + CanonicalJson.ordered(credential())
                        + "]]></ob:credential></svg>";
        assertThat(STORY.told("image/svg+xml", inside))
                .isEqualTo("UNDETERMINED NOT_CHECKED proof.missing NOT_CHECKED status.not-checked");
        var entity =
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + svg.replace("M0 0", "&e;");
        assertThat(STORY.told("image/svg+xml", entity)).isEqualTo("400 credential.malformed");
        assertThat(
                        STORY.told(
                                "image/svg+xml",
                                svg.replace(
                                        "<path d='M0 0'/>",
                                        "<ob:assertion xmlns:ob='http://openbadges.org'>x</ob:assertion>")))
                .isEqualTo("400 credential.malformed");
    }

    @Test
    void a_declared_status_is_not_read_yet_so_it_is_not_valid() {
        var declared =
                credential()
                        .with(
                                "credentialStatus",
                                Json.obj().with("type", "BitstringStatusListEntry"));
        assertThat(STORY.told(VC_JWT, PEN.sign(declared)))
                .isEqualTo("UNDETERMINED CONFIRMED NOT_CHECKED status.not-checked");
    }

    @AfterAll
    static void close() {
        STORY.close();
    }
}
