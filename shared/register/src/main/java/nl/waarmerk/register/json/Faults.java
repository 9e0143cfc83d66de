package nl.waarmerk.register.json;

import java.util.ArrayList;
import java.util.List;

/// Gathers every fault of one reading, so that a caller hears all of them at once.
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(String pointer, String code, String detail) {
        found.add(new Fault(pointer, code, detail));
    }

    public boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }
}
