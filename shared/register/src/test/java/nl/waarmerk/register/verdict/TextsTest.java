package nl.waarmerk.register.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people read is there in both languages, and nothing else is.
class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_reason_and_every_summary_has_its_text_and_no_text_is_left_over(String language)
            throws IOException {
        var texts = texts(language);
        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(new TreeSet<>(keys()));
        for (var key : keys())
            assertThat(texts.getProperty(key)).as(key).matches("\\p{Lu}[^{}%]{10,}\\.");
    }

    @ParameterizedTest
    @CsvSource({"nl, Er is geen bewijs gezien. ", "en, No credential was seen. "})
    void the_summary_of_a_bare_claim_begins_with_what_was_not_seen(String language, String begin)
            throws IOException {
        var texts = texts(language);
        for (var outcome : Verdict.Outcome.values()) {
            assertThat(texts.getProperty("summary." + outcome + ".CLAIM"))
                    .startsWith(begin.strip());
            assertThat(texts.getProperty("summary." + outcome + ".CREDENTIAL"))
                    .doesNotStartWith(begin.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_text_suggests_a_recognition_that_does_not_exist(String language) throws IOException {
        for (var text : texts(language).values())
            assertThat(text.toString()).doesNotContainPattern("NVAO|WHW|\\berken|recogni[sz]");
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var code : ReasonCode.values()) keys.add(code.code());
        for (var outcome : Verdict.Outcome.values())
            for (var basis : Claim.Basis.values()) keys.add("summary." + outcome + "." + basis);
        return keys;
    }

    private static Properties texts(String language) throws IOException {
        var file = TextsTest.class.getResourceAsStream("/texts_" + language + ".properties");
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        }
    }
}
