package nl.waarmerk.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;
import nl.waarmerk.register.json.Fault;

/// The version of the record that the caller has read and wants to change. Whether it still holds
/// is decided where the record is: here it is only read.
public record IfMatch(long version) {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\\.[0-9a-f]{16}\"");

    /// Throws 428 when it is missing and 400 when it is not one ETag of this register.
    public static IfMatch required(HttpRequest<?> request) {
        var lines = request.getHeaders().getAll(HttpHeaders.IF_MATCH);
        if (lines.isEmpty())
            throw Problem.of(
                    ProblemKind.IF_MATCH_REQUIRED,
                    "Read the record and send its ETag as If-Match.");
        var match = FORM.matcher(lines.getFirst().trim());
        if (lines.size() > 1 || !match.matches()) throw malformed(lines.getFirst().trim());
        return new IfMatch(Long.parseLong(match.group(1)));
    }

    private static Problem malformed(String text) {
        var detail =
                why(text)
                        + " Send the one ETag that the record was read with, such as \"12.0123456789abcdef\".";
        return Problem.of(ProblemKind.MALFORMED, detail)
                .with(new Fault("", "if-match.malformed", detail));
    }

    private static String why(String text) {
        if (text.equals("*")) return "If-Match: * would overwrite what nobody has read.";
        if (text.startsWith("W/")) return "If-Match compares strongly: a weak tag never matches.";
        return "If-Match is not one ETag of this register.";
    }
}
