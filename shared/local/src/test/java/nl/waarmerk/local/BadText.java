package nl.waarmerk.local;

import java.util.List;
import java.util.random.RandomGenerator;

/// Values that somebody may send where another one is expected.
final class BadText {
    /// JSON as it would be written; some of it is none.
    static final List<String> JSON =
            List.of(
                    "null",
                    "true",
                    "{}",
                    "[]",
                    "[[]]",
                    "[{}]",
                    "\"\"",
                    "\" \"",
                    "\"x\"",
                    "0",
                    "-0",
                    "-1",
                    "1.5",
                    "2147483648",
                    "9223372036854775808",
                    "1e999999999",
                    "1e-999999999",
                    "1e308",
                    "-1e309",
                    "0.1e-400",
                    "01",
                    "+1",
                    ".5",
                    "NaN",
                    "Infinity",
                    "'x'",
                    "undefined",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\u0000\"",
                    "\"\\x\"",
                    "\"\uFEFF\"",
                    "\"\u202Ex\"",
                    "\"a\tb\"",
                    "\"2023-02-30\"",
                    "\"0000-01-01\"",
                    "\"0000-00-00\"",
                    "\"9999-12-31\"",
                    "\"2999-12-31\"",
                    "\"1900-01-01\"",
                    "\"+10000-01-01\"",
                    "\"-0001-01-01\"",
                    "\"2023-07-04T10:00:00+25:00\"",
                    "\"2023-07-04T24:00:00-18:00\"",
                    "\"2023-07-04T23:59:60Z\"",
                    "\"9999-12-31T23:59:59.999999999-18:00\"",
                    "\"2023-07-04T10:00:00\"",
                    "\"2023-W27-2\"",
                    "{\"scheme\":1,\"value\":[]}",
                    "{\"nl\":{}}",
                    "\"MCNL-0006-0001\"",
                    "\"MCNL-99999-99999999999\"",
                    "\"I-0006\"",
                    "\"I-999999999999\"",
                    "\"MCNL-0006-0001-A999999999999\"",
                    "\"https://[::1\"",
                    "\"did:web:\"",
                    "\"http://\\u0000/\"");

    private static final List<String> PLAIN =
            List.of(
                    "",
                    " ",
                    "x",
                    "0",
                    "-1",
                    "01",
                    "1",
                    "100",
                    "101",
                    "2147483648",
                    "99999999999999999999",
                    "true",
                    "null",
                    "2023-02-30",
                    "2023-07-04",
                    "0000-01-01",
                    "9999-12-31",
                    "2023-07-04T10:00:00Z",
                    "2023-07-04T10:00:00+25:00",
                    "2023-07-04T10:00:00 02:00",
                    "-999999999-01-01T00:00:00Z",
                    "in-force",
                    "number",
                    "brin",
                    "registry",
                    "I-0006",
                    "I-0000",
                    "MCNL-0006-0001",
                    "MCNL-0006-0001-A1",
                    "MCNL-0006-0001-A2147483648",
                    "MCNL-0006-0001-99999999999",
                    "\u0000",
                    "%",
                    "%zz",
                    "%00",
                    "..",
                    "../../etc/passwd",
                    "'\"<>&;",
                    "\u00e9",
                    "\uD83D\uDE00",
                    "\uD800",
                    "\uFFFF",
                    "\u0661",
                    "{}",
                    "[",
                    "$ref",
                    "a;b=c",
                    "a+b",
                    "*",
                    "\r\nX: y",
                    "AAAAAAAAAAAAAAAA",
                    "W/\"1.0123456789abcdef\"",
                    "\"1.0123456789abcdef\"",
                    "\"999999999999999999.0123456789abcdef\"");

    private BadText() {}

    static String json(RandomGenerator random) {
        return switch (random.nextInt(30)) {
            case 0 -> "[".repeat(random.nextInt(1, 3000));
            case 1 -> "{\"a\":".repeat(40) + "1" + "}".repeat(40);
            case 2 -> "\"" + "x".repeat(random.nextInt(1, 70_000)) + "\"";
            case 3 -> "9".repeat(400);
            case 4 -> "[" + "0,".repeat(random.nextInt(1, 5000)) + "0]";
            default -> JSON.get(random.nextInt(JSON.size()));
        };
    }

    static String plain(RandomGenerator random) {
        return switch (random.nextInt(25)) {
            case 0 -> "a".repeat(random.nextInt(1, 9000));
            case 1 ->
                    random.ints(random.nextInt(1, 20), 1, 0x300)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            default -> PLAIN.get(random.nextInt(PLAIN.size()));
        };
    }
}
