package nl.waarmerk.register.institution;

import java.util.Locale;

/// The part of Dutch education whose quality framework applies.
public enum Sector {
    HBO,
    WO,
    MBO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
