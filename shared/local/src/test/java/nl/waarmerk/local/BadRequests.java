package nl.waarmerk.local;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import nl.waarmerk.local.BadRequest.Pair;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.Json;

/// Draws requests for a route from a seed: each is a good one with up to three things wrong.
final class BadRequests {
    private static final List<String> METHODS =
            List.of(
                    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get",
                    "X");
    private static final List<String> PARAMETERS =
            List.of(
                    "asOf",
                    "knownAt",
                    "pageSize",
                    "after",
                    "name",
                    "institution",
                    "status",
                    "level",
                    "field",
                    "sector",
                    "sort",
                    "state",
                    "expiresBefore",
                    "scheme",
                    "value",
                    "pilot",
                    "",
                    "x",
                    "a[b]",
                    "asof",
                    "\u0000");
    private static final List<String> HEADERS =
            List.of(
                    "Content-Type",
                    "Accept",
                    "Authorization",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Content-Encoding",
                    "Accept-Encoding",
                    "Origin",
                    "Access-Control-Request-Method",
                    "X-HTTP-Method-Override",
                    "Accept-Language",
                    "Range",
                    "Cookie",
                    "X-Forwarded-For",
                    "Accept-Charset",
                    "Content-Language");
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/ld+json",
                    "text/plain",
                    "application/json; charset=utf-16",
                    "application/json;charset=",
                    "multipart/form-data; boundary=x",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "application/vnd.waarmerk.claim+json",
                    "*/*",
                    "image/png",
                    "a/b/c",
                    ";",
                    "application/json, text/html",
                    "text/html;q=2",
                    "gzip",
                    "application/json;profile=\"");

    private final Requests good;
    private final List<Example> examples = Example.all();
    private final Function<Role, String> tokens;

    BadRequests(Requests good, Function<Role, String> tokens) {
        this.good = good;
        this.tokens = tokens;
    }

    BadRequest draw(Route route, long seed) {
        var draw = new Draw(new SplittableRandom(seed), route);
        for (int wrong = draw.random.nextInt(1, 4); wrong > 0; wrong--) draw.spoil();
        return draw.request();
    }

    private final class Draw {
        private final SplittableRandom random;
        private final Example example;
        private String method;
        private String path;
        private final List<Pair> query = new ArrayList<>();
        private final List<Pair> headers = new ArrayList<>();
        private byte[] body = new byte[0];

        Draw(SplittableRandom random, Route route) {
            this.random = random;
            example = one(examples.stream().filter(each -> each.isFor(route)).toList());
            method = route.method();
            path = good.address(route).split("\\?", 2)[0];
            example.query()
                    .members()
                    .forEach((name, value) ->
                            query.add(new Pair(name, ((Json.Text) value).value())));
            headers.add(new Pair("Host", "register.example"));
            if (!route.isPublic()) {
                var role = one(route.roles().stream().sorted().toList());
                headers.add(new Pair("Authorization", "Bearer " + tokens.apply(role)));
            }
            if (!method.equals("POST")) return;
            // One in eight against the record as it is: it may come as far as being recorded.
            int version = random.nextInt(8) == 0 ? good.version(path) : 1;
            headers.add(new Pair("Content-Type", example.type()));
            headers.add(new Pair("Idempotency-Key", "key-" + random.nextLong()));
            headers.add(new Pair("If-Match", "\"" + version + ".0123456789abcdef\""));
            body = new BadBody(random).of(example.body());
        }

        private void spoil() {
            switch (random.nextInt(method.equals("POST") ? 12 : 8)) {
                case 0 -> path = spoiltPath();
                case 1, 2 -> query.add(new Pair(one(PARAMETERS), BadText.plain(random)));
                case 3 -> {
                    if (!query.isEmpty())
                        query.set(
                                random.nextInt(query.size()),
                                new Pair(one(query).name(), BadText.plain(random)));
                }
                case 4 -> headers.add(new Pair(one(HEADERS), value()));
                case 5 -> {
                    // Without a Host nothing comes through a gateway.
                    if (headers.size() > 1) headers.remove(random.nextInt(1, headers.size()));
                }
                case 6 -> {
                    if (random.nextInt(4) == 0) method = one(METHODS);
                }
                case 7 -> {
                    if (!query.isEmpty()) query.add(one(query));
                }
                default -> {
                    // A body that is wrong, or a good one: it is drawn already.
                }
            }
        }

        private String value() {
            return random.nextBoolean()
                    ? one(TYPES)
                    : BadText.plain(random).replaceAll("[\r\n]", "");
        }

        private String spoiltPath() {
            var steps = path.split("/", -1);
            var bad = BadText.plain(random);
            steps[random.nextInt(1, steps.length)] =
                    switch (random.nextInt(6)) {
                        case 0 -> "%2F" + bad;
                        case 1 -> "%00";
                        case 2 -> steps[steps.length - 1] + "%";
                        case 3 -> steps[steps.length - 1] + ";" + bad;
                        default -> bad;
                    };
            return String.join("/", steps);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        BadRequest request() {
            return new BadRequest(method, path, query, headers, body);
        }
    }
}
