package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be read is no verdict: which fault, where, and what can be read instead.
class ProblemsTest {
    private static final String CLAIM =
            """
            {"programme": {"scheme": "registry", "value": "MCNL-0012-0003"},
             "issuer": {"scheme": "brin", "value": "25KB"}, "awardedOn": "2023-07-04"}
            """;
    private static final Story STORY = new Story("2024-06-01T08:00:00Z");
    private static final Desk DESK = STORY.desk();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            quoteCharacter = '`',
            textBlock =
                    """
                    credential                                                                 | faults
                    {"type": "Assertion", "badge": "https://b.example/1", "issuedOn": "then"}  | credential.malformed@/issuedOn
                    {"type": "Assertion", "badge": 7, "issuedOn": 2023, "expires": "never"}    | credential.malformed@/badge credential.malformed@/issuedOn credential.malformed@/expires
                    {"type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": [1]}   | credential.malformed@/issuer/0
                    {"type": "Diploma"}                                                        | credential.type-unknown@/type
                    {}                                                                         | credential.type-unknown@/type
                    {"type": ["Assertion", "OpenBadgeCredential"]}                             | credential.type-unknown@/type
                    [{"type": "Assertion"}]                                                    | credential.malformed@
                    {"type": "Assertion", "type": "Assertion"}                                 | json.duplicate-member@/type
                    {"type": "Assertion"                                                       | json.syntax@
                    not JSON                                                                   | json.syntax@
                    """)
    void a_credential_that_cannot_be_read_is_refused_with_every_fault_and_its_place(
            String credential, String faults) {
        var heard = DESK.bring(Desk.CREDENTIAL, credential);
        assertThat(heard.status()).isEqualTo(400);
        assertThat(faults(heard)).isEqualTo(faults);
        assertThat(heard.headers().get("Content-Type")).startsWith("application/problem+json");
        assertThat(heard.headers()).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void an_empty_body_is_refused() {
        assertThat(DESK.bring(Desk.CREDENTIAL, "").status()).isEqualTo(400);
        assertThat(DESK.bring(Desk.CLAIM, "").status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            quoteCharacter = '`',
            textBlock =
                    """
                    was                       | becomes               | faults
                    "registry"                | "isbn"                | value@/programme/scheme
                    "registry"                | "brin"                | identifier.malformed@/programme/value value@/programme/scheme
                    MCNL-0012-0003            | MCNL-12-3             | identifier.malformed@/programme/value
                    25KB                      | KB25                  | identifier.malformed@/issuer/value
                    "2023-07-04"              | "2023-02-30"          | value@/awardedOn
                    "2023-07-04"              | "2023-07-04T10:00:00Z"| value@/awardedOn
                    "awardedOn"               | "awardedAt"           | member.missing@/awardedOn member.unknown@/awardedAt
                    """)
    void a_bare_claim_is_our_own_form_and_read_strictly(String was, String becomes, String faults) {
        assertThat(CLAIM).contains(was);
        var heard = DESK.bring(Desk.CLAIM, CLAIM.replace(was, becomes));
        assertThat(heard.status()).isEqualTo(400);
        assertThat(faults(heard)).isEqualTo(faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vc+cose",
                "application/vp+jwt",
                "application/jose+json",
                "text/uri-list",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "text/plain",
                "nonsense"
            })
    void a_format_that_is_not_read_yet_is_told_with_those_that_are(String type) {
        var heard = DESK.bring(type, "eyJhbGciOiJFUzI1NiJ9.e30.c2ln");
        assertThat(heard.status()).isEqualTo(415);
        assertThat(faults(heard)).isEqualTo("credential.format-not-read@");
        assertThat(heard.at("detail"))
                .contains(
                        "application/json",
                        "application/ld+json",
                        "application/vnd.waarmerk.claim+json");
        assertThat(heard.headers().get("Accept"))
                .isEqualTo(
                        "application/json, application/ld+json, application/vnd.waarmerk.claim+json, application/vc+jwt, application/jwt, application/dc+sd-jwt, application/vc+sd-jwt, image/png, image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/ld+json; profile=\"https://w3id.org/openbadges/v2\"",
                "APPLICATION/JSON; charset=utf-8"
            })
    void parameters_and_case_of_a_media_type_do_not_matter(String type) {
        var heard =
                DESK.bring(type, "{\"type\": \"Assertion\", \"badge\": \"https://b.example/1\"}");
        assertThat(heard.verdict()).isEqualTo("UNDETERMINED UNKNOWN date.missing");
    }

    @Test
    void more_than_half_a_megabyte_is_too_large() {
        var most = 512 * 1024;
        var body = "{\"type\": \"Assertion\", \"badge\": \"https://b.example/1\"}";
        var padded = body + " ".repeat(most - body.length());
        assertThat(DESK.bring(Desk.CREDENTIAL, padded).status()).isEqualTo(200);
        var heard = DESK.bring(Desk.CREDENTIAL, padded + " ");
        assertThat(heard.status()).isEqualTo(413);
        assertThat(heard.at("type")).isEqualTo("urn:x-waarmerk:problem:too-large");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    asof=2023-07-04               | query.unknown@/asof
                    asOf=2023-02-30               | query.value@/asOf
                    asOf=today                    | query.value@/asOf
                    knownAt=2023-07-04            | query.value@/knownAt
                    knownAt=2024-06-01T08:00:11Z  | query.value@/knownAt
                    """)
    void a_parameter_that_is_not_known_or_does_not_fit_is_refused(String parameter, String fault) {
        var heard = DESK.bring(Desk.CLAIM, CLAIM, parameter);
        assertThat(heard.status()).isEqualTo(400);
        assertThat(faults(heard)).isEqualTo(fault);
    }

    @Test
    void all_faults_of_the_query_are_told_at_once() {
        var heard = DESK.bring(Desk.CLAIM, CLAIM, "asOf=today", "knownAt=now", "size=5");
        assertThat(faults(heard))
                .isEqualTo("query.value@/asOf query.value@/knownAt query.unknown@/size");
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static String faults(Heard heard) {
        var codes = heard.codes("errors");
        var pointers = heard.each("pointer", "errors");
        var told = new StringBuilder();
        for (int i = 0; i < codes.size(); i++)
            told.append(i == 0 ? "" : " ").append(codes.get(i)).append('@').append(pointers.get(i));
        return told.toString();
    }
}
