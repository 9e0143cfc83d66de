package nl.waarmerk.process.model;

import java.util.Locale;

/// Whose time passes. REGISTER: the register's, a coordinator's or the designated body's.
public enum Clock {
    INSTITUTION,
    REGISTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
