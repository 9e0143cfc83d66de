package nl.waarmerk.process.export;

/// Keeps a spreadsheet from running a text as a formula (OWASP, CSV injection): an apostrophe goes
/// before a text that begins with `=`, `+`, `-`, `@`, a control character or an apostrophe. To undo
/// it, take one apostrophe away wherever a text begins with one.
final class FormulaGuard {
    /// Wide forms too: some spreadsheets take them for the narrow ones.
    private static final String DANGEROUS = "=+-@'\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String guarded(String text) {
        if (text.isEmpty()) return text;
        char first = text.charAt(0);
        return first < ' ' || DANGEROUS.indexOf(first) >= 0 ? "'" + text : text;
    }
}
