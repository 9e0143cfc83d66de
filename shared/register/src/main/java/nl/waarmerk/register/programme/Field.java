package nl.waarmerk.register.programme;

import java.util.regex.Pattern;

/// A field of education (ISCED-F 2013): 2 digits broad, 3 narrow, 4 detailed.
public record Field(String code) {
    private static final Pattern FORM = Pattern.compile("\\d{2,4}");

    public Field {
        if (!FORM.matcher(code).matches())
            throw new IllegalArgumentException("an ISCED-F field has 2 to 4 digits");
    }

    /// A broad field holds its narrow and detailed ones.
    public boolean holds(Field other) {
        return other.code.startsWith(code);
    }
}
