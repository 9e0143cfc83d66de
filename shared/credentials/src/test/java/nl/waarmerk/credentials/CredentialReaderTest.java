package nl.waarmerk.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.waarmerk.register.json.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/ld+json;profile=\"x;y\""
            })
    void a_credential_is_json_by_any_of_its_names(String contentType) {
        assertThat(read(contentType, Badges.PLATFORM_2)).startsWith("programmes [badge-class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/jose+json",
                "application/vc+cose",
                "application/vp+jwt",
                "text/uri-list",
                "text/plain",
                "",
                ";",
                "☺",
                "json"
            })
    void a_format_that_is_not_read_yet_is_told_what_is_read(String contentType) {
        var refused =
                (CredentialReading.Unreadable) CredentialReader.read(contentType, new byte[0]);
        assertThat(refused.code()).isEqualTo(CredentialReading.Code.FORMAT_NOT_READ);
        assertThat(refused.detail())
                .contains(
                        "application/json, application/ld+json, application/vnd.waarmerk.claim+json")
                .doesNotContain("☺");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    document                                              | told
                    {"type": "Assertion", "badge": "https://b.example"}   | programmes
                    {"type": "OtherAssertion"}                            | credential.type-unknown [/type]
                    {"type": ["VerifiableCredential"]}                    | programmes []
                    {"type": ["VerifiablePresentation"]}                  | credential.format-not-read
                    {"type": ["Assertion", "OpenBadgeCredential"]}        | credential.type-unknown [/type]
                    {"type": []}                                          | credential.type-unknown [/type]
                    {}                                                    | credential.type-unknown [/type]
                    {"type": ["EuropeanDigitalCredential"]}               | credential.format-not-read
                    {"payload": "x", "signature": "y", "protected": "z"}  | credential.format-not-read
                    {"payload": "x", "signatures": []}                    | credential.format-not-read
                    {"type": 5}                                           | credential.malformed [/type]
                    [{"type": "Assertion"}]                               | credential.malformed
                    "Assertion"                                           | credential.malformed
                    {"type": "Assertion"                                  | credential.malformed [ json.syntax]
                    {"type": "Assertion", "type": "Assertion"}            | credential.malformed [/type json.duplicate-member]
                    """)
    void a_document_is_known_by_its_type_alone(String document, String told) {
        assertThat(read("application/json", document)).startsWith(told);
    }

    @Test
    void a_body_that_is_too_large_stays_so() {
        var large = "[\"" + "x".repeat(600 * 1024) + "\"]";
        assertThatThrownBy(() -> read("application/json", large)).isInstanceOf(Malformed.class);
    }

    @Test
    void an_embedded_image_may_be_long() {
        var image = "data:image/png;base64," + "A".repeat(100_000);
        assertThat(read("application/json", Badges.PLATFORM_2.replace("Sales Manager", image)))
                .startsWith("programmes");
    }

    @Test
    void more_values_or_names_than_any_credential_needs_are_refused() {
        var codes = new StringBuilder("1");
        for (int i = 2; i <= 41; i++) codes.append(", ").append(i);
        assertThat(read("application/json", Badges.PLATFORM_2.replace("34406, 34407", codes)))
                .startsWith(
                        "credential.malformed [/badge/extensions:EducationProgramIdentifierExtension");
        assertThat(
                        read(
                                "application/json",
                                Badges.PLATFORM_2.replace("34406, 34407", "1" + ", 1".repeat(300))))
                .endsWith("/EducationProgramIdentifier]");
    }

    @Test
    void a_name_longer_than_any_registered_one_matches_nothing_and_is_dropped() {
        var badge =
                "{\"type\": \"Assertion\", \"badge\": \"https://b.example/"
                        + "x".repeat(2000)
                        + "\"}";
        assertThat(read("application/json", badge)).startsWith("programmes [] issuers []");
    }

    private static String read(String contentType, String document) {
        return Told.of(CredentialReader.read(contentType, document.getBytes(UTF_8)));
    }
}
