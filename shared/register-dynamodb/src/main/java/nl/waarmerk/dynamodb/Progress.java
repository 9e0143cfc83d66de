package nl.waarmerk.dynamodb;

/// How far long work has come.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (step, done, of) -> {};

    void at(String step, long done, long of);
}
