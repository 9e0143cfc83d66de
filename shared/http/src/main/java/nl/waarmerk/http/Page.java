package nl.waarmerk.http;

import java.util.Optional;

/// Which part of a list is asked for: at most `size` items, after the cursor of the page before.
public final class Page {
    static final int DEFAULT_SIZE = 20;
    static final int LARGEST = 100;

    private final int size;
    private final Optional<Cursor> after;
    private final QueryAddress address;

    Page(int size, Optional<Cursor> after, QueryAddress address) {
        this.size = size;
        this.after = after;
        this.address = address;
    }

    public int size() {
        return size;
    }

    public Optional<Cursor> after() {
        return after;
    }

    QueryAddress address() {
        return address;
    }
}
