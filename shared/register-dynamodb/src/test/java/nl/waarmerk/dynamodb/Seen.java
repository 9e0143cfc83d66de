package nl.waarmerk.dynamodb;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What the client was told, row by row, counted by what went wrong.
final class Seen {
    private final Map<Failing, Map<String, Integer>> counts = new EnumMap<>(Failing.class);

    /// Of what was told only the first word counts: recorded, refused, unclear, busy, answered.
    void count(Failing failing, String told) {
        var word = told.split(" ", 2)[0];
        counts.computeIfAbsent(failing, f -> new TreeMap<>()).merge(word, 1, Integer::sum);
    }

    int rows() {
        return counts.values().stream()
                .flatMap(words -> words.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        counts.forEach((failing, words) -> lines.append("  %s %s%n".formatted(failing, words)));
        return lines.toString();
    }
}
