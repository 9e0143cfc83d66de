package nl.waarmerk.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the sender says that the body is to be read.
public enum Representation {
    /// The document's own `type` says which credential it is.
    CREDENTIAL("application/json", "application/ld+json"),
    BARE_CLAIM("application/vnd.waarmerk.claim+json"),
    /// Compact, with disclosures or without: the text itself shows which.
    SIGNED(
            "application/vc+jwt",
            "application/jwt",
            "application/dc+sd-jwt",
            "application/vc+sd-jwt"),
    BAKED_PNG("image/png"),
    BAKED_SVG("image/svg+xml");

    private final List<String> mediaTypes;

    Representation(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /// By a `Content-Type`, whatever its parameters (`charset`, `profile`) and case.
    public static Optional<Representation> of(String contentType) {
        var mediaType = essence(contentType);
        for (var each : values()) if (each.mediaTypes.contains(mediaType)) return Optional.of(each);
        return Optional.empty();
    }

    public static List<String> readTypes() {
        var all = new ArrayList<String>();
        for (var each : values()) all.addAll(each.mediaTypes);
        return all;
    }

    static String essence(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
