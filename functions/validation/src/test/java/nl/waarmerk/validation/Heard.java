package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// What the handler answered, and the words that the tables of these tests have for it.
record Heard(int status, Map<String, String> headers, String text) {
    Heard {
        var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    Json.Obj json() {
        return (Json.Obj) StrictJson.read(text.getBytes(UTF_8), Limits.COMMAND);
    }

    /// Outcome, accreditation, and the codes of its reasons; of a refusal the codes of its faults.
    String verdict() {
        if (status != 200) return String.join(" ", codes("errors"));
        var words = new ArrayList<String>();
        words.add(at("outcome"));
        words.addAll(finding("accreditation"));
        return String.join(" ", words);
    }

    /// Outcome of a finding, and the codes of its reasons.
    List<String> finding(String name) {
        var words = new ArrayList<String>();
        words.add(at("findings", name, "outcome"));
        words.addAll(codes("findings", name, "reasons"));
        return words;
    }

    String attention() {
        return String.join(" ", codes("attention"));
    }

    /// The text at a path of members; `-` when there is none.
    String at(String... members) {
        return switch (value(members)) {
            case Json.Text(var words) -> words;
            case Json.Num(var number) -> number.toPlainString();
            case Json other -> throw new AssertionError("no text: " + other);
            case null -> "-";
        };
    }

    List<String> codes(String... members) {
        return each("code", members);
    }

    /// One member of each object in the list at a path.
    List<String> each(String name, String... members) {
        if (!(value(members) instanceof Json.Arr(var items))) return List.of();
        return items.stream().map(item -> ((Json.Obj) item).text(name).orElse("-")).toList();
    }

    private @Nullable Json value(String... members) {
        Json here = json();
        for (var member : members) {
            if (!(here instanceof Json.Obj object)) return null;
            here = object.members().get(member);
        }
        return here;
    }
}
