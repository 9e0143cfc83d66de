package nl.waarmerk.credentials;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.draft.EuElement;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// Gathers which of the eleven elements a document lacks. Only whether something is there is asked:
/// what stands there is not kept.
final class Elements {
    private final Json.Obj document;
    private final List<Miss> misses = new ArrayList<>();

    Elements(Json.Obj document) {
        this.document = document;
    }

    /// There when text stands at one of these places; a miss points at the first.
    void text(EuElement element, String... pointers) {
        boolean found = false;
        for (var pointer : pointers)
            found |= at(pointer) instanceof Json.Text(var text) && !text.isBlank();
        expect(element, found, pointers[0]);
    }

    void expect(EuElement element, boolean found, String pointer) {
        if (!found) misses.add(new Miss.Element(element, pointer));
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    /// As in JSON-LD, a list of one is that one.
    @Nullable Json at(String pointer) {
        Json here = document;
        for (var name : pointer.substring(1).split("/", -1)) {
            if (here instanceof Json.Arr(var items) && items.size() == 1) here = items.getFirst();
            if (!(here instanceof Json.Obj(var members))) return null;
            here = members.get(name);
        }
        return here instanceof Json.Arr(var items) && items.size() == 1 ? items.getFirst() : here;
    }
}
