package nl.waarmerk.register.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/// RFC 8785: one text per value. What the log hashes is written here, so nothing in this file may
/// change its output.
public final class CanonicalJson {
    /// 2^53 has sixteen.
    private static final int EXACT_DIGITS = 15;

    private CanonicalJson() {}

    public static byte[] bytes(Json value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Json value) {
        var out = new StringBuilder(256);
        write(value, out, true);
        return out.toString();
    }

    /// The same text with members in the order in which they came: for answers that people read.
    public static String ordered(Json value) {
        var out = new StringBuilder(256);
        write(value, out, false);
        return out.toString();
    }

    private static void write(Json value, StringBuilder out, boolean sorted) {
        switch (value) {
            case Json.Null() -> out.append("null");
            case Json.Bool(boolean b) -> out.append(b);
            case Json.Num(BigDecimal n) -> number(n, out);
            case Json.Text(String s) -> string(s, out);
            case Json.Arr(var items) -> {
                out.append('[');
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) out.append(',');
                    write(items.get(i), out, sorted);
                }
                out.append(']');
            }
            case Json.Obj(var members) -> {
                out.append('{');
                var separator = "";
                // String's natural order is UTF-16 code units: RFC 8785, 3.2.3.
                for (var member : (sorted ? new TreeMap<>(members) : members).entrySet()) {
                    out.append(separator);
                    separator = ",";
                    string(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out, sorted);
                }
                out.append('}');
            }
        }
    }

    /// Whole numbers that a double holds exactly are their own digits.
    private static void number(BigDecimal value, StringBuilder out) {
        if (value.scale() == 0 && value.precision() <= EXACT_DIGITS) out.append(value.longValue());
        else out.append(number(value));
    }

    /// ECMAScript's Number::toString (RFC 8785, 3.2.2.3); Java's shortest digits, laid out as
    /// ECMAScript does.
    static String number(BigDecimal value) {
        double d = value.doubleValue();
        if (!Double.isFinite(d))
            throw new IllegalArgumentException("a number that JSON cannot hold: " + value);
        if (d == 0) return "0";
        var shortest = shortest(Math.abs(d));
        var digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (d < 0 ? "-" : "") + layout(digits, point);
    }

    /// Java never writes fewer than two digits; ECMAScript writes one where one will do.
    private static BigDecimal shortest(double d) {
        var digits = new BigDecimal(Double.toString(d)).stripTrailingZeros();
        var one = digits.round(new MathContext(1));
        return one.doubleValue() == d ? one : digits;
    }

    private static String layout(String digits, int point) {
        int k = digits.length();
        if (k <= point && point <= 21) return digits + "0".repeat(point - k);
        if (0 < point && point <= 21)
            return digits.substring(0, point) + "." + digits.substring(point);
        if (-6 < point && point <= 0) return "0." + "0".repeat(-point) + digits;
        var exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return digits.charAt(0) + (k == 1 ? "" : "." + digits.substring(1)) + exponent;
    }

    private static void string(String s, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\' && !Character.isSurrogate(c)) continue;
            // What needs no escape is copied in one piece.
            out.append(s, written, i);
            written = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // A lone surrogate has no UTF-8: it is escaped in answers and never reaches the
                    // log.
                    if (c < 0x20 || lone(s, i)) out.append("\\u").append("%04x".formatted((int) c));
                    else out.append(c);
                }
            }
        }
        out.append(s, written, s.length()).append('"');
    }

    private static boolean lone(String s, int i) {
        char c = s.charAt(i);
        if (Character.isHighSurrogate(c))
            return i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1));
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
    }
}
