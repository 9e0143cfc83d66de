package nl.waarmerk.http;

import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/// The Prefer header (RFC 7240): a list of names, each with what may follow it. What is not known
/// here is ignored, as that standard wants.
public final class Prefer {
    public static final String HEADER = "Prefer";
    public static final String APPLIED = "Preference-Applied";

    private static final Pattern PREFERENCE =
            Pattern.compile("\\s*([^\\s,;=\"]+)(?:[^,\"]|\"(?:[^\"\\\\]|\\\\.)*\")*(?:,|$)");

    private Prefer() {}

    /// @param name in lower case
    public static boolean asks(HttpRequest<?> request, String name) {
        for (var line : request.getHeaders().getAll(HEADER)) {
            var preferences = PREFERENCE.matcher(line);
            while (preferences.find())
                if (preferences.group(1).toLowerCase(Locale.ROOT).equals(name)) return true;
        }
        return false;
    }
}
