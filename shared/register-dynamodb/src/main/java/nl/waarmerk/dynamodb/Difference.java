package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// In which attributes an item is not as the log makes it, in words; empty when it is.
final class Difference {
    private static final int LONGEST_SHOWN = 40;

    private Difference() {}

    static String of(
            Map<String, AttributeValue> stored, @Nullable Map<String, AttributeValue> expected) {
        if (expected == null) return "nothing in the log makes this";
        if (stored.equals(expected)) return "";
        var names = new TreeSet<>(stored.keySet());
        names.addAll(expected.keySet());
        names.removeIf(name -> Objects.equals(stored.get(name), expected.get(name)));
        var told = new ArrayList<String>();
        for (var name : names)
            told.add(
                    name
                            + " is "
                            + shown(stored.get(name))
                            + ", the log makes it "
                            + shown(expected.get(name)));
        return String.join("; ", told);
    }

    private static String shown(@Nullable AttributeValue value) {
        if (value == null) return "absent";
        return switch (value.type()) {
            case N -> value.n();
            case S ->
                    value.s().length() <= LONGEST_SHOWN
                            ? value.s()
                            : "a text of " + value.s().length();
            case L -> value.l().stream().map(AttributeValue::s).toList().toString();
            default -> "bytes " + Sha256.hex(value.b().asByteArray()).substring(0, 8);
        };
    }
}
