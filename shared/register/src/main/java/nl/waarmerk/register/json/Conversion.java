package nl.waarmerk.register.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// From a JSON value to the plain types that members have; what does not convert says why.
final class Conversion {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Conversion() {}

    static final class WrongType extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongType() {
            super(null, null, false, false);
        }
    }

    static String asText(Json value) {
        if (value instanceof Json.Text(String s)) return s;
        throw new WrongType();
    }

    static BigDecimal asNumber(Json value) {
        if (value instanceof Json.Num(BigDecimal n)) return n;
        throw new WrongType();
    }

    static Integer asInteger(Json value) {
        try {
            return asNumber(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new WrongType();
        }
    }

    static Boolean asBool(Json value) {
        if (value instanceof Json.Bool(boolean b)) return b;
        throw new WrongType();
    }

    static LocalDate parseDate(String text) {
        var date = plainDate(text);
        if (date == null) date = LocalDate.parse(text, DATE);
        if (date.getYear() < 1900 || date.getYear() > 2999)
            throw new IllegalArgumentException("the year lies outside 1900 to 2999");
        return date;
    }

    /// A day that every month has, at a tenth of the formatter's price; the others, and what is no
    /// date, are left to it.
    private static @Nullable LocalDate plainDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean plain = year >= 0 && 1 <= month && month <= 12 && 1 <= day && day <= 28;
        return plain ? LocalDate.of(year, month, day) : null;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return -1;
            value = 10 * value + c - '0';
        }
        return value;
    }

    /// Text that people wrote: not blank, no control characters but line ends and tabs, every
    /// surrogate in its pair.
    static String bounded(String text, int max) {
        if (text.isBlank() || text.length() > max)
            throw new IllegalArgumentException("it has " + text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) i++;
            else if (Character.isSurrogate(c))
                throw new IllegalArgumentException("half of a surrogate pair stands alone");
            else if (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
                throw new IllegalArgumentException("it holds a control character");
        }
        return text;
    }

    static <E extends Enum<E>> E chosen(String text, Class<E> type, Function<E, String> code) {
        for (var each : type.getEnumConstants()) if (code.apply(each).equals(text)) return each;
        throw new IllegalArgumentException("'" + text + "' is none of them");
    }

    static <E extends Enum<E>> String codes(Class<E> type, Function<E, String> code) {
        var all = new ArrayList<String>();
        for (var each : type.getEnumConstants()) all.add(code.apply(each));
        return "one of " + String.join(", ", all);
    }
}
