package nl.waarmerk.register.json;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown by [Reading#finish] and value constructors' callers: the input cannot be read, for these
/// reasons.
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Fault> faults;

    public Malformed(List<Fault> faults) {
        super(
                faults.stream()
                        .map(f -> f.pointer() + " " + f.code() + ": " + f.detail())
                        .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
