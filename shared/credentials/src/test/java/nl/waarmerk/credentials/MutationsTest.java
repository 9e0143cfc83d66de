package nl.waarmerk.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;

/// The readers are total: whatever happens to one value of a document, it is read or refused with a
/// place in it.
class MutationsTest {
    private static final List<Json> STRANGERS =
            List.of(
                    new Json.Null(),
                    Json.of(""),
                    Json.of(" "),
                    Json.of("x"),
                    Json.of("\uD800"),
                    Json.of("9999-12-31T23:59:59Z"),
                    Json.of(0),
                    Json.of(-1),
                    Json.of(new BigDecimal("1e999999999")),
                    Json.of(new BigDecimal("1e-999999999")),
                    new Json.Bool(true),
                    new Json.Bool(false),
                    Json.obj(),
                    new Json.Arr(List.of()),
                    Json.obj().with("id", 1),
                    Json.obj().with("id", "x").with("type", new Json.Arr(List.of(Json.obj()))),
                    new Json.Arr(
                            List.of(
                                    new Json.Null(),
                                    Json.of("x"),
                                    Json.obj(),
                                    new Json.Arr(List.of()))));

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void no_change_of_one_value_escapes_as_an_exception() throws IOException {
        for (var document : documents()) changed(document, "", this::judge);
        System.out.println("mutations: " + outcomes);
        assertThat(outcomes.get("read")).isGreaterThan(1000);
        assertThat(outcomes.get("credential.malformed")).isGreaterThan(1000);
    }

    private void judge(Json changed) {
        for (var reading :
                List.of(new BareClaims().read(changed), CredentialReader.credential(changed))) {
            var name =
                    switch (reading) {
                        case CredentialReading.Read _ -> "read";
                        case CredentialReading.Unreadable refused -> {
                            for (var fault : refused.faults())
                                if (!parentExists(changed, fault.pointer())) fail(fault.toString());
                            yield refused.code().code();
                        }
                    };
            outcomes.merge(name, 1, Integer::sum);
        }
    }

    /// Every document that differs in one value: dropped, strange, wrapped, doubled.
    private static void changed(Json value, String at, Consumer<Json> each) {
        if (!at.isEmpty()) {
            STRANGERS.forEach(each);
            each.accept(new Json.Arr(List.of(value)));
            each.accept(new Json.Arr(List.of(value, value)));
            each.accept(Json.obj().with("id", value));
        }
        switch (value) {
            case Json.Obj object ->
                    object.members()
                            .forEach((name, member) -> {
                                each.accept(object.without(name));
                                changed(
                                        member,
                                        at + "/" + name,
                                        other -> each.accept(object.with(name, other)));
                            });
            case Json.Arr(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    int here = i;
                    changed(
                            items.get(i),
                            at + "/" + i,
                            other -> each.accept(replaced(items, here, other)));
                }
            }
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private static Json replaced(List<Json> items, int here, Json other) {
        var changed = new ArrayList<>(items);
        changed.set(here, other);
        return new Json.Arr(changed);
    }

    private static boolean parentExists(Json document, String pointer) {
        Json here = document;
        var steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length - 1; i++) {
            var step = steps[i];
            here =
                    switch (here) {
                        case Json.Obj object ->
                                object.members().get(step.replace("~1", "/").replace("~0", "~"));
                        case Json.Arr(var items) -> items.get(Integer.parseInt(step));
                        case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> null;
                    };
            if (here == null) return false;
        }
        return true;
    }

    private static List<Json> documents() throws IOException {
        var all =
                new ArrayList<Json>(
                        Stream.of(Badges.PLATFORM_2, Badges.DUTCH_3, Badges.CLAIM)
                                .map(Badges::json)
                                .toList());
        for (var name : Vectors.all())
            if (name.matches("(ob2|ob3|surf-ob3)/[^/]*\\.json|ob3/bit.*"))
                all.add(Vectors.json(name));
        return all;
    }
}
