package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// A good body with one thing wrong in it: a value, or its bytes.
final class BadBody {
    private static final String HERE = "@here@";
    private final RandomGenerator random;

    BadBody(RandomGenerator random) {
        this.random = random;
    }

    /// A signed credential and a CSV file are no JSON: their bytes are what can be wrong.
    byte[] of(String good) {
        return good.isEmpty() || good.startsWith("{") || good.startsWith("[")
                ? of(Requests.object(good))
                : bytes(good);
    }

    private byte[] of(Json.Obj good) {
        var text = random.nextInt(4) == 0 ? CanonicalJson.ordered(good) : changed(good);
        return random.nextInt(4) == 0 ? bytes(text) : text.getBytes(UTF_8);
    }

    private byte[] bytes(String text) {
        var utf8 = text.getBytes(UTF_8);
        int at = random.nextInt(utf8.length + 1);
        return switch (random.nextInt(14)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(utf8, at);
            case 2 -> text.getBytes(UTF_16);
            case 3 -> text.getBytes(UTF_16LE);
            case 4 -> text.getBytes(Charset.forName("UTF-32"));
            case 5 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 6 -> zipped(utf8);
            case 7 -> put(utf8, at, 0xC0, 0x80);
            case 8 -> put(utf8, at, 0xED, 0xA0, 0x80);
            case 9 -> put(utf8, at, random.nextInt(256));
            case 10 -> (text + text).getBytes(UTF_8);
            case 11 -> ("/* */" + text).getBytes(UTF_8);
            case 12 -> (" ".repeat(random.nextInt(600_000)) + text).getBytes(UTF_8);
            default -> {
                var noise = new byte[random.nextInt(200)];
                for (int i = 0; i < noise.length; i++) noise[i] = (byte) random.nextInt();
                yield noise;
            }
        };
    }

    private String changed(Json.Obj good) {
        var places = new ArrayList<List<Object>>();
        collect(good, List.of(), places);
        if (places.isEmpty() || random.nextInt(8) == 0)
            return written(good.with("x" + random.nextInt(9), HERE), BadText.json(random));
        var place = places.get(random.nextInt(places.size()));
        var old = CanonicalJson.ordered(at(good, place));
        var changed = (Json.Obj) replaced(good, place);
        return switch (random.nextInt(6)) {
            case 0 ->
                    written(
                            changed,
                            old
                                    + ","
                                    + (place.getLast() instanceof String name
                                            ? quoted(name) + ":"
                                            : "")
                                    + old);
            case 1 -> written(changed, "[" + old + "]");
            case 2 -> written(changed, "{\"id\":" + old + "}");
            default -> written(changed, BadText.json(random));
        };
    }

    private static String written(Json changed, String here) {
        return CanonicalJson.ordered(changed).replace(quoted(HERE), here);
    }

    private static String quoted(String text) {
        return CanonicalJson.ordered(Json.of(text));
    }

    private static void collect(Json value, List<Object> path, List<List<Object>> places) {
        if (value instanceof Json.Obj object)
            object.members().forEach((name, member) -> within(member, path, name, places));
        if (value instanceof Json.Arr(var items))
            for (int i = 0; i < items.size(); i++) within(items.get(i), path, i, places);
    }

    private static void within(
            Json value, List<Object> path, Object step, List<List<Object>> places) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        places.add(longer);
        collect(value, longer, places);
    }

    private static Json at(Json value, List<Object> path) {
        if (path.isEmpty()) return value;
        return at(child(value, path.getFirst()), path.subList(1, path.size()));
    }

    private static Json child(Json value, Object step) {
        return step instanceof String name
                ? ((Json.Obj) value).get(name).orElseThrow()
                : ((Json.Arr) value).items().get((Integer) step);
    }

    private static Json replaced(Json value, List<Object> path) {
        if (path.isEmpty()) return Json.of(HERE);
        var step = path.getFirst();
        var inner = replaced(child(value, step), path.subList(1, path.size()));
        if (step instanceof String name) return ((Json.Obj) value).with(name, inner);
        var items = new ArrayList<>(((Json.Arr) value).items());
        items.set((Integer) step, inner);
        return new Json.Arr(items);
    }

    private static byte[] put(byte[] into, int at, int... more) {
        var out = new ByteArrayOutputStream();
        out.write(into, 0, at);
        for (int each : more) out.write(each);
        out.write(into, at, into.length - at);
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
