package nl.waarmerk.register.identity;

/// Sequences are written with at least four digits, so that they sort as text up to 9999.
final class Digits {
    private Digits() {}

    static String four(int sequence) {
        var text = Integer.toString(sequence);
        return "0".repeat(Math.max(0, 4 - text.length())) + text;
    }
}
