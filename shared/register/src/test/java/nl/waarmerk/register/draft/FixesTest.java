package nl.waarmerk.register.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.waarmerk.register.framework.ComputedRule;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an issuer reads is there in both languages, and nothing else is.
class FixesTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everything_that_can_be_missed_says_what_mends_it_and_no_text_is_left_over(String language)
            throws IOException {
        var texts = texts(language);
        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(new TreeSet<>(keys()));
        for (var key : keys())
            if (key.startsWith("fix.") || key.startsWith("summary."))
                assertThat(texts.getProperty(key)).as(key).matches("\\p{Lu}.{10,}\\.");
        assertThat(String.join(" ", texts.values().stream().map(Object::toString).toList()))
                .doesNotContainPattern("NVAO|WHW|\\berken|recogni[sz]");
    }

    @Test
    void a_fix_names_the_place_and_what_is_expected_there() {
        var size = new Reason(ReasonCode.SCOPE_SIZE, "/badge/size", "5 EC", "6 EC");
        assertThat(CanonicalJson.ordered(Fixes.of(size)))
                .contains("Change the size at /badge/size to 5 EC,")
                .contains("Wijzig de omvang op /badge/size in 5 EC,");
        assertThat(CanonicalJson.ordered(Fixes.of(new Miss.Profile("", "type", "object"))))
                .contains("Change the document: the Dutch profile asks here for type: object.");
    }

    private static Set<String> keys() {
        var keys = new TreeSet<>(Set.of("fix.element", "fix.profile", "fix.profile.required"));
        keys.add("place.document");
        keys.add("fix.rule.none");
        for (var outcome : Readiness.Outcome.values()) keys.add("summary." + outcome);
        for (var element : EuElement.values()) keys.add("element." + element.number());
        for (var rule : ComputedRule.values()) keys.add("fix.rule." + rule.id());
        for (var code : ReasonCode.values()) if (inAFinding(code)) keys.add("fix." + code.code());
        return keys;
    }

    /// The reasons for which a programme is not accredited, or not known to be.
    private static boolean inAFinding(ReasonCode code) {
        return code.compareTo(ReasonCode.SCOPE_JURISDICTION) <= 0;
    }

    private static Properties texts(String language) throws IOException {
        var file = FixesTest.class.getResourceAsStream("/drafts_" + language + ".properties");
        assertThat(file).isNotNull();
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        }
    }
}
