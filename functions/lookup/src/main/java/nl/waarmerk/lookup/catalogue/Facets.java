package nl.waarmerk.lookup.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// How many of the found have each value.
final class Facets {
    private Facets() {}

    static <T> Json count(List<T> found, Function<T, @Nullable String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        for (var each : found) {
            var key = value.apply(each);
            if (key != null) counts.merge(key, 1, Integer::sum);
        }
        return Json.list(
                counts.entrySet(),
                e -> Json.obj().with("value", e.getKey()).with("count", e.getValue()));
    }
}
