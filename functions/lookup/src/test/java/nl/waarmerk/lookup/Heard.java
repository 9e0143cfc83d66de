package nl.waarmerk.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// What was answered.
record Heard(int status, Map<String, String> headers, String body) {
    String header(String name) {
        return headers.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("absent");
    }

    /// The text, number or truth value at a JSON pointer; "absent" where there is nothing.
    String at(String pointer) {
        Json here = StrictJson.trusted(body);
        for (var step : pointer.substring(1).split("/", -1))
            here =
                    switch (here) {
                        case Json.Obj object -> object.get(step).orElse(new Json.Null());
                        case Json.Arr(var items) -> item(items, step);
                        default -> new Json.Null();
                    };
        return switch (here) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(boolean value) -> Boolean.toString(value);
            case Json.Arr(var items) -> items.size() + " items";
            case Json.Obj(var members) -> String.join(",", members.keySet());
            case Json.Null() -> "absent";
        };
    }

    /// What stands at `member` of each item of the list at a pointer.
    List<String> each(String pointer, String member) {
        var size = at(pointer);
        if (!size.endsWith(" items")) return List.of(size);
        return IntStream.range(0, Integer.parseInt(size.replace(" items", "")))
                .mapToObj(i -> at(pointer + "/" + i + "/" + member))
                .toList();
    }

    /// "code at pointer" of each error.
    List<String> errors() {
        var codes = each("/errors", "code");
        var pointers = each("/errors", "pointer");
        return IntStream.range(0, codes.size())
                .mapToObj(i -> codes.get(i) + " at " + pointers.get(i))
                .toList();
    }

    Optional<String> next() {
        return Optional.of(at("/_links/next/href")).filter(link -> !link.equals("absent"));
    }

    private static Json item(List<Json> items, String step) {
        int index = Integer.parseInt(step);
        return index < items.size() ? items.get(index) : new Json.Null();
    }
}
