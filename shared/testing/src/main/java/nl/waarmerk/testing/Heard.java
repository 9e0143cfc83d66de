package nl.waarmerk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// What was answered when a credential was brought, and the words that tables of verdicts have for
/// it.
public record Heard(int status, Map<String, String> headers, String text) {
    public Heard {
        var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    /// A header that came more than once is one, with commas.
    public static Heard of(HttpResponse<String> answer) {
        var headers = new TreeMap<String, String>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new Heard(answer.statusCode(), headers, answer.body());
    }

    public Json.Obj json() {
        var body = text.getBytes(UTF_8);
        return (Json.Obj) StrictJson.read(body, Limits.COMMAND.withBytes(body.length));
    }

    /// Outcome, accreditation, and the codes of its reasons; of a refusal the codes of its faults.
    public String verdict() {
        if (status != 200) return String.join(" ", codes("errors"));
        var words = new ArrayList<String>();
        words.add(at("outcome"));
        words.addAll(finding("accreditation"));
        return String.join(" ", words);
    }

    /// Outcome of a finding, and the codes of its reasons.
    public List<String> finding(String name) {
        var words = new ArrayList<String>();
        words.add(at("findings", name, "outcome"));
        words.addAll(codes("findings", name, "reasons"));
        return words;
    }

    public String attention() {
        return String.join(" ", codes("attention"));
    }

    /// The text at a path of members; `-` when there is none.
    public String at(String... members) {
        return switch (value(members)) {
            case Json.Text(var words) -> words;
            case Json.Num(var number) -> number.toPlainString();
            case Json other -> throw new AssertionError("no text: " + other);
            case null -> "-";
        };
    }

    public List<String> codes(String... members) {
        return each("code", members);
    }

    /// One member of each object in the list at a path.
    public List<String> each(String name, String... members) {
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
