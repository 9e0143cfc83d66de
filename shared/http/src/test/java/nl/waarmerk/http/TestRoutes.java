package nl.waarmerk.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RequestTime;
import nl.waarmerk.register.store.StoreBusy;

@Controller
@Requires(missingProperty = "no-test-routes")
final class TestRoutes {
    private final InstantSource clock;

    TestRoutes(InstantSource clock) {
        this.clock = clock;
    }

    record Asked(Page page, Optional<Role> role, List<String> tags, String asOf, String knownAt) {
        static Asked read(Query query) {
            return new Asked(
                    query.page(),
                    query.choice("role", Role.class, Role::code),
                    query.values("tag", 3, tag -> tag, "a tag"),
                    query.asOf().toString(),
                    query.knownAt().map(Object::toString).orElse("all"));
        }
    }

    @Get("/v1/things")
    @OpenToAnyone
    HttpResponse<byte[]> things(HttpRequest<?> request) {
        var asked = Query.read(request, clock.instant(), Asked::read);
        int first = asked.page.after().map(c -> Integer.parseInt(c.lastKey()) + 1).orElse(1);
        int last = Math.min(first + asked.page.size() - 1, 45);
        var items = java.util.stream.IntStream.rangeClosed(first, last).mapToObj(Json::of).toList();
        var next =
                last < 45
                        ? Optional.of(
                                new Cursor(
                                        Integer.toString(last),
                                        asked.page.after().map(Cursor::head).orElse(777L)))
                        : Optional.<Cursor>empty();
        return Answers.ok(
                Listing.of(asked.page, items, next)
                        .json()
                        .with("tags", Json.texts(asked.tags))
                        .with("role", asked.role.map(Role::code).orElse("none"))
                        .with("asOf", asked.asOf)
                        .with("knownAt", asked.knownAt));
    }

    @Get("/v1/things/{id}")
    @OpenToAnyone
    HttpResponse<byte[]> thing(HttpRequest<?> request, String id) {
        Query.none(request);
        if (id.equals("slow")) return Answers.ok(Json.obj().with("timed", timed()));
        if (id.equals("0")) throw Problem.notFound("No thing has the number 0.");
        return Answers.record(request, 12, Json.obj().with("id", id));
    }

    private static boolean timed() {
        var time = RequestTime.enter(null);
        RequestTime.enter(time);
        return time != null;
    }

    @Get("/v1/pairs")
    @OpenToAnyone
    HttpResponse<byte[]> pair(HttpRequest<?> request) {
        return Answers.ok(
                Query.read(
                        request,
                        clock.instant(),
                        query -> {
                            var left = query.required("left", text -> text, "a left side");
                            var right = query.required("right", text -> text, "a right side");
                            return Json.obj().with("left", left.get()).with("right", right.get());
                        }));
    }

    @Post("/v1/things")
    @OpenTo({Role.INSTITUTION, Role.COORDINATOR})
    HttpResponse<byte[]> register(HttpRequest<?> request) {
        var key = IdempotencyKey.required(request);
        var name =
                RequestBody.<String>command(
                        request,
                        in -> {
                            var given = in.text("name", 20);
                            in.optionalInteger("size");
                            return given.get();
                        });
        var body =
                Json.obj()
                        .with("name", name)
                        .with("key", key.text())
                        .with("hash", key.requestHash())
                        .with("by", told(Callers.of(request)));
        return Answers.created("/v1/things/7", 1, body);
    }

    @Post("/v1/things/{id}/change")
    @OpenTo({Role.INSTITUTION, Role.COORDINATOR})
    HttpResponse<byte[]> change(HttpRequest<?> request, String id) {
        var key = IdempotencyKey.required(request);
        long version = IfMatch.required(request).version();
        if (version != 12) throw Problem.of(ProblemKind.STALE, "It has version 12 now.");
        return Answers.changed(
                version + 1, Json.obj().with("id", id).with("hash", key.requestHash()));
    }

    @Post("/v1/checks")
    @Consumes(MediaType.ALL)
    @OpenToAnyone
    HttpResponse<byte[]> check(HttpRequest<?> request) {
        var bytes = RequestBody.bytes(request, 100);
        return Answers.ok(
                Json.obj()
                        .with("bytes", bytes.length)
                        .with("sha256", Sha256.hex(bytes))
                        .with("by", Callers.known(request).map(TestRoutes::told).orElse("nobody")));
    }

    @Post("/v1/threads")
    @OpenToAnyone
    HttpResponse<byte[]> thread(HttpRequest<?> request) {
        var length = RequestBody.bytes(request, 2_000_000).length;
        return Answers.ok(Json.of(length + " on " + Thread.currentThread()));
    }

    @Get("/v1/audits")
    @OpenTo({Role.COORDINATOR, Role.AUDITOR})
    HttpResponse<byte[]> audits(HttpRequest<?> request) {
        return Answers.ok(Json.obj().with("by", told(Callers.of(request))));
    }

    @Get("/v1/faults/{kind}")
    @OpenToAnyone
    HttpResponse<byte[]> fault(String kind) {
        return switch (kind) {
            case "broken" ->
                    throw new IllegalStateException(
                            "the password is hunter2", new RuntimeException("deeper"));
            case "overflow" -> throw new StackOverflowError("hunter2");
            case "busy" ->
                    throw Problem.unavailable(
                            Duration.ofSeconds(7),
                            "Outcome unknown; repeat with the same key.",
                            new RuntimeException("hunter2"));
            case "store-busy" -> throw new StoreBusy("40 keys of hunter2 were not read");
            case "taken" ->
                    throw Problem.conflict("name.taken", "The name is taken.")
                            .with(new Fault("/identifiers/0", "name.taken", "by another"));
            default -> Answers.ok(Json.of(kind));
        };
    }

    @Get("/v1/numbers/{n}")
    @OpenToAnyone
    HttpResponse<byte[]> number(int n) {
        return Answers.ok(Json.of(n));
    }

    @Get("/id/{kind}/{id}")
    @OpenToAnyone
    HttpResponse<byte[]> permanent(String kind, String id) {
        return Answers.seeOther("/v1/" + kind + "/" + id);
    }

    private static String told(Caller caller) {
        return caller.role().code()
                + " "
                + caller.tenant()
                + " "
                + caller.subject().subject()
                + " "
                + (caller.person() ? "person" : "machine");
    }
}
