package nl.waarmerk.register.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    /// RFC 8785, appendix B, whole but for what JSON cannot hold.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    IEEE 754,         text
                    0000000000000000, 0
                    8000000000000000, 0
                    0000000000000001, 5e-324
                    8000000000000001, -5e-324
                    7fefffffffffffff, 1.7976931348623157e+308
                    ffefffffffffffff, -1.7976931348623157e+308
                    4340000000000000, 9007199254740992
                    c340000000000000, -9007199254740992
                    4430000000000000, 295147905179352830000
                    44b52d02c7e14af5, 9.999999999999997e+22
                    44b52d02c7e14af6, 1e+23
                    44b52d02c7e14af7, 1.0000000000000001e+23
                    444b1ae4d6e2ef4e, 999999999999999700000
                    444b1ae4d6e2ef4f, 999999999999999900000
                    444b1ae4d6e2ef50, 1e+21
                    3eb0c6f7a0b5ed8c, 9.999999999999997e-7
                    3eb0c6f7a0b5ed8d, 0.000001
                    41b3de4355555553, 333333333.3333332
                    41b3de4355555554, 333333333.33333325
                    41b3de4355555555, 333333333.3333333
                    41b3de4355555556, 333333333.3333334
                    41b3de4355555557, 333333333.33333343
                    becbf647612f3696, -0.0000033333333333333333
                    43143ff3c1cb0959, 1424953923781206.2
                    """)
    void numbers_are_written_as_ecmascript_writes_them(String bits, String text) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.number(new BigDecimal(number))).isEqualTo(text);
    }

    @Test
    void a_number_that_no_double_holds_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.number(new BigDecimal("1e400")));
    }

    @Test
    void a_whole_number_is_written_as_every_other_number_is() {
        for (var digits : List.of("0", "-0", "1", "-7", "10", "1e2", "5.0", "6000"))
            isWrittenAsANumber(new BigDecimal(digits));
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10)
            for (long near = -2; near <= 2; near++) {
                isWrittenAsANumber(BigDecimal.valueOf(power + near));
                isWrittenAsANumber(BigDecimal.valueOf(-power + near));
            }
        for (long near = -2; near <= 2; near++)
            isWrittenAsANumber(BigDecimal.valueOf((1L << 53) + near));
    }

    private static void isWrittenAsANumber(BigDecimal value) {
        assertThat(CanonicalJson.text(Json.of(value))).isEqualTo(CanonicalJson.number(value));
    }

    /// RFC 8785, 3.2.2.2, said once more and slowly.
    @Test
    void every_character_is_escaped_or_written_wherever_it_stands() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            var escaped =
                    switch (c) {
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        case '\b' -> "\\b";
                        case '\f' -> "\\f";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default ->
                                c < 0x20 || Character.isSurrogate((char) c)
                                        ? "\\u%04x".formatted(c)
                                        : "" + (char) c;
                    };
            for (var around : List.of("%s", "a%s", "%sb", "a%sb%s", "%s\u20ac"))
                assertThat(CanonicalJson.text(Json.of(around.replace("%s", "" + (char) c))))
                        .isEqualTo('"' + around.replace("%s", escaped) + '"');
        }
        assertThat(CanonicalJson.text(Json.of("a\ud83d\ude00b"))).isEqualTo("\"a\ud83d\ude00b\"");
    }

    /// RFC 8785, 3.2.2: the example.
    @Test
    void literals_numbers_and_strings_are_written_as_in_the_example() {
        var value =
                Json.obj()
                        .with(
                                "numbers",
                                new Json.Arr(
                                        List.of(
                                                number("333333333.33333329"),
                                                number("1E30"),
                                                number("4.50"),
                                                number("2e-3"),
                                                number("0.000000000000000000000000001"))))
                        .with("string", "\u20ac$\u000F\nA'B\"\\\\\"/")
                        .with(
                                "literals",
                                new Json.Arr(
                                        List.of(
                                                new Json.Null(),
                                                new Json.Bool(true),
                                                new Json.Bool(false))));
        assertThat(CanonicalJson.text(value))
                .isEqualTo(
                        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,"
                                + "0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /// RFC 8785, 3.2.3: by UTF-16 code units, not by code points.
    @Test
    void members_are_sorted_by_utf_16_code_units() {
        var value = Json.obj();
        for (var name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"))
            value = value.with(name, 0);
        assertThat(CanonicalJson.text(value))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"ö\":0,\"€\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
        assertThat(CanonicalJson.ordered(value)).startsWith("{\"€\":0,\"\\r\":0");
    }

    @Test
    void control_characters_have_their_short_form_or_four_lower_case_digits() {
        assertThat(CanonicalJson.text(Json.of("\b\f\n\r\t\u0000\u001f\u007f")))
                .isEqualTo("\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"");
    }

    private static Json number(String text) {
        return Json.of(new BigDecimal(text));
    }
}
