package nl.waarmerk.lookup.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import nl.waarmerk.register.json.Json;

/// What a search found: its items by sort key, and a member that counts over all of them, where
/// there is one.
public record Found(List<Item> items, Json.Obj facets) {
    /// `answer` is made only for the items of the page that is shown.
    public record Item(String key, Supplier<Json.Obj> answer) {}

    /// Some of the items; not the last page when more follow.
    public record Part(List<Item> items, boolean isLast) {
        public String lastKey() {
            return items.getLast().key();
        }

        public List<Json.Obj> answers() {
            return items.stream().map(item -> item.answer().get()).toList();
        }
    }

    public Found {
        items = items.stream().sorted(Comparator.comparing(Item::key)).toList();
    }

    /// At most `size` items after a sort key (`""`: from the beginning).
    public Part after(String key, int size) {
        var further = items.stream().filter(item -> item.key().compareTo(key) > 0).toList();
        return new Part(further.subList(0, Math.min(size, further.size())), further.size() <= size);
    }
}
