package nl.waarmerk.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is asked over and over: many requests of one kind, one after the other.
record Row(String name, String title, String method, List<String> paths, List<String> bodies, Map<String, String> headers) {
    private static final String AWARDED = "2023-07-04";
    private static final int A_BATCH = 100;

    Row {
        paths = List.copyOf(paths);
        bodies = List.copyOf(bodies);
        headers = new TreeMap<>(headers);
    }

    /// @param token of a coordinator
    static List<Row> all(Stock stock, String token) {
        var claims = each(stock, n -> stock.claim(n, AWARDED));
        var paths = stock.programmes().stream().map(number -> "/v1/programmes/" + number.text()).toList();
        return List.of(
                get("record", "record", paths, Map.of()),
                get("as-of", "record as of a day", paths.stream().map(path -> path + "?asOf=2022-05-15").toList(), Map.of()),
                post("claim", "verdict on a claim", "/v1/validations", claims, Map.of("Content-Type", "application/vnd.waarmerk.claim+json")),
                post("badge", "verdict on a signed badge", "/v1/validations", each(stock, stock::badge), Map.of("Content-Type", "application/vc+jwt")),
                post("batch", "batch of 100 claims", "/v1/validations/batch", batches(claims),
                        Map.of("Content-Type", "application/x-ndjson", "Authorization", "Bearer " + token)),
                get("cases", "list of cases", List.of("/v1/cases"), Map.of("Authorization", "Bearer " + token)),
                get("figures", "process figures", List.of("/v1/process/figures"), Map.of("Authorization", "Bearer " + token)));
    }

    static Row nothing() {
        return get("nothing", "route that does nothing", List.of("/bare/nothing"), Map.of());
    }

    private static Row get(String name, String title, List<String> paths, Map<String, String> headers) {
        return new Row(name, title, "GET", paths, List.of(), headers);
    }

    private static Row post(String name, String title, String path, List<String> bodies, Map<String, String> headers) {
        return new Row(name, title, "POST", List.of(path), bodies, headers);
    }

    /// The same requests, to the route that only parses them and writes a sample of this row's answers.
    Row bare() {
        return new Row(name, title, method, List.of("/bare/written/" + name), bodies, headers);
    }

    /// A request a line: method, path, body; a line break in a body is the character 1.
    String lines() {
        if (bodies.isEmpty()) return paths.stream().map(path -> method + " " + path + " \n").collect(Collectors.joining());
        return bodies.stream().map(body -> method + " " + paths.getFirst() + " " + body.replace('\n', '\1') + "\n").collect(Collectors.joining());
    }

    private static List<String> each(Stock stock, IntFunction<String> made) {
        return IntStream.range(0, stock.programmes().size()).mapToObj(made).toList();
    }

    private static List<String> batches(List<String> claims) {
        var all = new ArrayList<String>();
        for (int from = 0; from + A_BATCH <= claims.size(); from += A_BATCH)
            all.add(Stream.concat(claims.subList(from, from + A_BATCH).stream(), Stream.of("")).collect(Collectors.joining("\n")));
        return all;
    }
}
