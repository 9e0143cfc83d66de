package nl.waarmerk.register.access;

import java.util.Locale;

/// What a token may be for. Looking up and checking one credential need none.
public enum Role {
    ISSUER,
    INSTITUTION,
    COORDINATOR,
    AUDITOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
