package nl.waarmerk.process.export;

/// What was written. `rows`: its events; `sha256`: of its bytes, in hex.
public record Written(long rows, long bytes, String sha256) {}
