package nl.waarmerk.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The function as its callers see it, whoever hosts it.
interface Front extends AutoCloseable {
    Heard send(Call call);

    @Override
    void close();

    record Call(String method, String path, Map<String, String> headers, String body) {
        Call with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Call(method, path, more, body);
        }

        Call without(String header) {
            var fewer = new LinkedHashMap<>(headers);
            fewer.remove(header);
            return new Call(method, path, fewer, body);
        }
    }

    /// What was answered.
    record Heard(int status, Map<String, String> headers, String body) {
        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(e -> e.getKey().toLowerCase(Locale.ROOT).equals(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        /// For what a test takes for granted.
        Heard done() {
            if (status >= 300) throw new AssertionError(status + " " + body);
            return this;
        }

        String location() {
            return header("location").orElse("nowhere");
        }

        /// The text, number or truth value at a JSON pointer; "absent" where there is nothing.
        String at(String pointer) {
            Json here = StrictJson.read(body.getBytes(UTF_8), Limits.COMMAND);
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

        private static Json item(List<Json> items, String step) {
            int index = Integer.parseInt(step);
            return index < items.size() ? items.get(index) : new Json.Null();
        }

        /// "code at pointer" of each error.
        List<String> errors() {
            var errors = at("/errors");
            int count = errors.equals("absent") ? 0 : Integer.parseInt(errors.split(" ", 2)[0]);
            return IntStream.range(0, count).mapToObj(i -> error("/errors/" + i)).toList();
        }

        private String error(String pointer) {
            return at(pointer + "/code") + " at " + at(pointer + "/pointer");
        }
    }
}
