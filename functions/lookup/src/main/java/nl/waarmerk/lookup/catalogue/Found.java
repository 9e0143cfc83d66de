package nl.waarmerk.lookup.catalogue;

import java.util.Comparator;
import java.util.List;
import nl.waarmerk.register.json.Json;

/// What a search found: its items by sort key, and counts over all of them.
public record Found(List<Item> items, Json.Obj facets) {
    /// `answer` is made only for the items of the page that is shown.
    public record Item(String key, java.util.function.Supplier<Json.Obj> answer) {}

    public Found {
        items = items.stream().sorted(Comparator.comparing(Item::key)).toList();
    }

    /// At most `size` items after a sort key (`""`: from the beginning).
    public List<Item> after(String key, int size) {
        return items.stream().filter(item -> item.key().compareTo(key) > 0).limit(size).toList();
    }
}
