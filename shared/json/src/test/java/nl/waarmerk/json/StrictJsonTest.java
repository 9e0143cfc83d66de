package nl.waarmerk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static final String PAIR = "\uD83D\uDE00";

    private static Json read(String text) {
        return StrictJson.read(text.getBytes(UTF_8), Limits.COMMAND);
    }

    private static List<Fault> faults(String text) {
        return faults(text.getBytes(UTF_8), Limits.COMMAND);
    }

    private static List<Fault> faults(byte[] bytes, Limits limits) {
        var refused = catchThrowableOfType(Malformed.class, () -> StrictJson.read(bytes, limits));
        assertThat(refused).as("it was read").isNotNull();
        return refused.faults();
    }

    private static String places(String text) {
        return faults(text).stream().map(f -> f.code() + "@" + f.pointer()).toList().toString();
    }

    @Test
    void members_keep_their_order_and_numbers_their_digits() {
        var text = "{\"b\":[1.50,-0.0,true,false,null],\"a\":{\"\":\"\\u00e9\\n" + PAIR + "\"}}";
        assertThat(CanonicalJson.ordered(read(text)))
                .isEqualTo("{\"b\":[1.5,0,true,false,null],\"a\":{\"\":\"é\\n" + PAIR + "\"}}");
        assertThat(read("1.50")).isEqualTo(new Json.Num(new BigDecimal("1.50")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "\"\"",
                "true",
                "null",
                "[]",
                "{}",
                " \t\r\n[ ]\n",
                "1E+2",
                "-0",
                "1e308",
                "\"\\ud83d\\ude00\""
            })
    void any_json_value_is_a_document(String text) {
        assertThat(read(text)).isEqualTo(StrictJson.trusted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "]",
                "[1,]",
                "{\"a\":1,}",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\":1 \"b\":2}",
                "{} {}",
                "{}x",
                "1 2",
                "[1]]",
                "// c\n1",
                "/* c */1",
                "# c\n1",
                "[1]//",
                "NaN",
                "-NaN",
                "[Infinity]",
                "[-Infinity]",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "-",
                "1e",
                "1e+",
                "0x10",
                "[1a]",
                "True",
                "nul",
                "nulll",
                "\"",
                "\"a",
                "\"\\x\"",
                "\"\\u12G4\"",
                "\"\\u12\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "\"\u0000\"",
                "'a'",
                "\"a\"b",
                "\u0000",
                "1\u0000",
                "[\u000B1]",
                "\u00A01",
                "\u2028 1",
                "[1\uFEFF]",
                "{\"a\":1}\u0000",
                "[\"a\",\n4\n,1,",
                "*",
                "<a/>",
                "{[",
                "[}"
            })
    void what_is_not_json_is_a_fault_with_its_place(String text) {
        var fault = faults(text).getLast();
        assertThat(fault.code()).isEqualTo("json.syntax");
        assertThat(fault.detail()).isNotBlank().doesNotContain("Source").hasSizeLessThan(500);
    }

    @Test
    void a_syntax_fault_tells_line_and_column() {
        assertThat(faults("{\n  \"a\": tru\n}").getFirst().detail()).startsWith("line 2, column");
    }

    /// It is what a careless reader writes for a fault; somebody may have written it all the same.
    @Test
    void the_replacement_character_is_a_character_and_hides_no_fault() {
        assertThat(read("\"\uFFFD\"")).isEqualTo(Json.of("\uFFFD"));
        var cut = "\"\uFFFD\u20ac\"".getBytes(UTF_8);
        cut[cut.length - 2] = 'x';
        assertThat(faults(cut, Limits.COMMAND).getFirst().code()).isEqualTo("json.encoding");
    }

    @Test
    void a_duplicate_member_is_refused_at_any_depth_however_it_is_written() {
        assertThat(places("{\"a\":1,\"a\":1}")).isEqualTo("[json.duplicate-member@/a]");
        assertThat(places("[{\"x\":{\"a/b~\":1,\"a\\u002fb~\":2}}]"))
                .isEqualTo("[json.duplicate-member@/0/x/a~1b~0]");
        assertThat(places("{\"a\":null,\"a\":null}")).isEqualTo("[json.duplicate-member@/a]");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(places("{\"a\":1,\"a\":1e400,\"b\":[\"\\ud800\"],\"c\":" + "1".repeat(41) + "}"))
                .isEqualTo(
                        "[json.number-out-of-range@/a, json.duplicate-member@/a, json.lone-surrogate@/b/0, json.number-too-long@/c]");
        assertThat(faults("[" + "1e999,".repeat(5000) + "1]")).hasSize(100);
    }

    @Test
    void the_thirty_third_level_is_too_deep_wherever_it_is() {
        assertThat(read("[".repeat(32) + "]".repeat(32))).isInstanceOf(Json.Arr.class);
        assertThat(places("[".repeat(33) + "]".repeat(33)))
                .isEqualTo("[json.too-deep@" + "/0".repeat(32) + "]");
        assertThat(places("{\"a\":".repeat(33) + "1" + "}".repeat(33)))
                .isEqualTo("[json.too-deep@" + "/a".repeat(32) + "]");
        assertThat(faults("[".repeat(500_000)).getFirst().code()).isEqualTo("json.too-deep");
    }

    @Test
    void a_long_text_is_refused_unless_it_is_exempt() {
        var longest = "\"" + "x".repeat(65_536) + "\"";
        var longer = "\"x" + longest.substring(1);
        assertThat(read(longest)).isInstanceOf(Json.Text.class);
        assertThat(places("[" + longer + "]")).isEqualTo("[json.string-too-long@/0]");
        assertThat(faults("{" + longer + ":1}").getFirst().code())
                .isEqualTo("json.string-too-long");
        var exempt = Limits.COMMAND.allowing((pointer, text) -> pointer.equals("/jws"));
        assertThat(StrictJson.read(("{\"jws\":" + longer + "}").getBytes(UTF_8), exempt))
                .isInstanceOf(Json.Obj.class);
        assertThat(faults(("{\"jwt\":" + longer + "}").getBytes(UTF_8), exempt)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # number, code
                    1e309, json.number-out-of-range
                    1.8e308, json.number-out-of-range
                    -1e999999999, json.number-out-of-range
                    1e99999999999999999999, json.number-out-of-range
                    1e-999999999, json.number-out-of-range
                    0e999999999, json.number-out-of-range
                    1e-325, json.number-out-of-range
                    0.00000000000000000000000000000000000000001, json.number-too-long
                    12345678901234567890123456789012345678901, json.number-too-long
                    """)
    void a_number_that_would_unfold_is_refused(String number, String code) {
        assertThat(places("[" + number + "]")).isEqualTo("[" + code + "@/0]");
    }

    @Test
    void forty_digits_are_kept_to_the_last() {
        var forty = "1234567890".repeat(3) + ".1234567890";
        assertThat(read(forty)).isEqualTo(new Json.Num(new BigDecimal(forty)));
        assertThat(faults("[" + "1".repeat(400_000) + "]").getFirst().code())
                .isEqualTo("json.number-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udc00",
                "\\ud800\\ud800",
                "\\udc00\\ud800",
                "a\\ud83dz\\ude00",
                "\\ud83d"
            })
    void half_of_a_surrogate_pair_is_refused_in_texts_and_names(String half) {
        assertThat(places("[\"" + half + "\"]")).isEqualTo("[json.lone-surrogate@/0]");
        assertThat(faults("{\"" + half + "\":1}").getFirst().code())
                .isEqualTo("json.lone-surrogate");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # bytes, what
                    EFBBBF7B7D, byte order mark
                    FEFF007B007D, UTF-16 big endian with mark
                    FFFE7B007D00, UTF-16 little endian with mark
                    22C328 22, broken sequence
                    22C0AF22, overlong slash
                    22EDA08022, surrogate as bytes
                    22F490808022, above U+10FFFF
                    22E9 22, Latin-1
                    22C3, cut off
                    """)
    void what_is_not_plain_utf_8_is_refused(String hex, String what) {
        var bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(faults(bytes, Limits.COMMAND).getFirst().code())
                .as(what)
                .isEqualTo("json.encoding");
    }

    @Test
    void utf_16_without_a_mark_is_no_json() {
        var bytes = "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(faults(bytes, Limits.COMMAND).getFirst().code()).isEqualTo("json.syntax");
    }

    @Test
    void a_document_over_the_limit_is_not_even_parsed() {
        assertThat(faults(new byte[512 * 1024 + 1], Limits.COMMAND).getFirst().code())
                .isEqualTo("json.too-large");
        assertThat(StrictJson.read("[1, 2]".getBytes(UTF_8), Limits.COMMAND.withBytes(6)))
                .isInstanceOf(Json.Arr.class);
        assertThat(faults("[1, 23]".getBytes(UTF_8), Limits.COMMAND.withBytes(6))).hasSize(1);
    }

    @Test
    void names_that_collide_in_a_hash_table_cost_no_more_than_others() {
        // "Aa" and "BB" have one hash code: 2^14 names of one hash.
        var names = new StringBuilder("{");
        for (int i = 0; i < 1 << 14; i++) {
            names.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 14; bit++) names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            names.append("\":1");
        }
        var text = names.append("}").toString().getBytes(UTF_8);
        var started = System.nanoTime();
        StrictJson.read(text, Limits.COMMAND.withBytes(text.length));
        assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void what_the_store_wrote_is_never_the_callers_fault() {
        assertThat(StrictJson.trusted("\"" + "x".repeat(100_000) + "\""))
                .isInstanceOf(Json.Text.class);
        Assertions.assertThatThrownBy(() -> StrictJson.trusted("{\"a\":"))
                .isInstanceOf(IllegalStateException.class);
    }
}
