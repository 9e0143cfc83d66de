package nl.waarmerk.dynamodb;

/// Something stored that is not as the log says: where, and what.
public record Finding(String table, String key, String what) {
    @Override
    public String toString() {
        return table + ", " + key + ": " + what;
    }
}
