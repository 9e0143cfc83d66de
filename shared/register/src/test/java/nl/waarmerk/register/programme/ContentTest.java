package nl.waarmerk.register.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.json.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    private static final Json.Obj CONTENT =
            Json.obj()
                    .with("title", Json.obj().with("nl", "Sales Manager"))
                    .with("size", Json.obj().with("value", 5).with("unit", "EC"))
                    .with("level", Json.obj().with("eqf", 5).with("basis", "indicative"))
                    .with("outcomes", Json.texts(List.of("Leads a sales team")))
                    .with("language", "nl-NL")
                    .with("from", "2022-01-01");

    @Test
    void content_reads_as_it_is_written() {
        var content = Reading.whole(CONTENT, Content::read);
        assertThat(Reading.whole(content.json(), Content::read)).isEqualTo(content);
    }

    /// It is hashed into the log, and half a surrogate pair has no UTF-8.
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "half \uD83D", "bell \u0007"})
    void an_outcome_is_text_that_utf_8_can_hold(String outcome) {
        var content = CONTENT.with("outcomes", Json.texts(List.of("Right", outcome)));
        assertThat(faults(content)).containsExactly("/outcomes/1");
    }

    @Test
    void a_programme_states_an_outcome_and_a_real_language() {
        assertThat(faults(CONTENT.without("outcomes"))).containsExactly("");
        assertThat(faults(CONTENT.with("language", "nl_NL"))).containsExactly("/language");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    one,       other,     order
                    3 EC,      84 HOURS,  0
                    3 EC,      83 HOURS,  1
                    2.5 EC,    70 HOURS,  0
                    240 HOURS, 9 EC,      -1
                    """)
    void sizes_are_compared_as_hours(String one, String other, int order) {
        assertThat(Integer.signum(size(one).compareTo(size(other)))).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 EC", "-1 EC", "10001 HOURS", "1.001 EC"})
    void no_other_size_is_one(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> size(text));
    }

    @Test
    void a_broad_field_holds_its_narrower_ones() {
        assertThat(new Field("04").holds(new Field("0414"))).isTrue();
        assertThat(new Field("0414").holds(new Field("04"))).isFalse();
        assertThat(new Field("05").holds(new Field("0414"))).isFalse();
    }

    private static Size size(String text) {
        var parts = text.split(" ", 2);
        return new Size(new BigDecimal(parts[0]), Size.Unit.valueOf(parts[1]));
    }

    private static List<String> faults(Json document) {
        var refused =
                catchThrowableOfType(Malformed.class, () -> Reading.whole(document, Content::read));
        assertThat(refused).as("it was read").isNotNull();
        return refused.faults().stream().map(fault -> fault.pointer()).toList();
    }
}
