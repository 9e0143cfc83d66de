package nl.waarmerk.register.institution;

import java.util.regex.Pattern;

/// A phase of a pilot, or a pilot itself, by its short name: pilots name theirs, so this is data.
public record Phase(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Phase {
        if (code.length() > 40 || !FORM.matcher(code).matches())
            throw new IllegalArgumentException(
                    "lower-case words joined by '-', 40 characters at most");
    }
}
