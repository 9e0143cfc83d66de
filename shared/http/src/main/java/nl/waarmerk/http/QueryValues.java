package nl.waarmerk.http;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/// From a parameter's text to the plain types that parameters have.
final class QueryValues {
    private QueryValues() {}

    static String bounded(String text, int most) {
        if (text.isBlank() || text.length() > most)
            throw new IllegalArgumentException("it has " + text.length());
        if (text.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("it holds a control character");
        return text;
    }

    /// Digits alone: no sign, no leading zero, no other script's digits.
    static int within(String text, int least, int most) {
        if (!text.matches("0|[1-9][0-9]{0,8}"))
            throw new IllegalArgumentException("these are not plain digits");
        int number = Integer.parseInt(text);
        if (number < least || number > most) throw new IllegalArgumentException("it lies outside");
        return number;
    }

    static boolean trueOrFalse(String text) {
        if (!text.equals("true") && !text.equals("false"))
            throw new IllegalArgumentException("it is neither");
        return text.equals("true");
    }

    static <E extends Enum<E>> E chosen(String text, Class<E> type, Function<E, String> code) {
        for (var each : type.getEnumConstants()) if (code.apply(each).equals(text)) return each;
        throw new IllegalArgumentException("it is none of them");
    }

    static <E extends Enum<E>> String codes(Class<E> type, Function<E, String> code) {
        return Arrays.stream(type.getEnumConstants()).map(code).collect(Collectors.joining(", "));
    }
}
