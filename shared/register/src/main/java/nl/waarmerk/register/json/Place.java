package nl.waarmerk.register.json;

import org.jspecify.annotations.Nullable;

/// Where a value stands, step by step; its pointer (RFC 6901) is written only when a fault is told.
record Place(@Nullable Place within, String step) {
    static final Place WHOLE = new Place(null, "");

    Place at(String name) {
        return new Place(this, name);
    }

    Place at(int index) {
        return new Place(this, Integer.toString(index));
    }

    String pointer() {
        return within == null
                ? ""
                : within.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
