package nl.waarmerk.lookup.catalogue;

import java.util.Locale;

/// The order of a list.
public enum Sort {
    NUMBER,
    NAME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// One text per item that sorts as the list does; unique, since it ends with the number.
    String key(String number, String name) {
        return this == NUMBER ? number : Words.plain(name) + "\u0000" + number;
    }
}
