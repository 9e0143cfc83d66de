package nl.waarmerk.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import org.jspecify.annotations.Nullable;

/// The good request for each route, so that nothing but its token can be the reason of a no.
final class Requests {
    private static final String PROGRAMME = "/v1/programmes/MCNL-0006-0003";
    private static final String DECISION =
            CanonicalJson.ordered(
                    DemoDecision.validFrom("2024-03-01").decidedOn("2024-02-05").decision().json());
    private static final String BADGE_CLASS =
            "{\"scheme\": \"badge-class\", \"value\": \"https://badges.example/of/anyone\"}";

    private final List<Example> examples = Example.all();
    private final ToldSystem system;
    private final String proposal;

    /// Registers HAN's machine, and proposes a grant that waits for another person of HAN.
    Requests(ToldSystem system, String proposer) {
        this.system = system;
        post(
                "/v1/institutions/I-0006/clients",
                system.person(Role.COORDINATOR, "pilot.example", "coordinator"),
                "{\"issuer\": \"https://issuer.example\", \"client\": \"a-machine-of-han\"}");
        var person = system.person(Role.INSTITUTION, ToldSystem.HAN, proposer);
        var proposed = post(PROGRAMME + "/accreditations", person, DECISION);
        proposal = proposed.headers().getOrDefault("Location", "nowhere");
    }

    private Heard post(String path, Json.Obj claims, String body) {
        var heard = send("POST", path, body, system.issuer.token(claims));
        if (heard.status() > 202) throw new AssertionError(heard.status() + " " + heard.text());
        return heard;
    }

    String address(Route route) {
        var example = example(route);
        return route.template().startsWith("/v1/proposals/{id}")
                ? proposal + route.template().substring("/v1/proposals/{id}".length())
                : example.address();
    }

    /// Of an act that needs two people for some contents alone, such a content.
    Json.Obj body(Route route) {
        if (route.template().endsWith("/names")) return object(BADGE_CLASS);
        if (route.template().endsWith("/resubmission")) return object(DECISION);
        var body = example(route).body();
        if (body.isEmpty()) return Json.obj();
        if (!route.template().endsWith("/withdrawal")) return object(body);
        return object(body).with("retroactive", true).with("effectiveFrom", "2023-07-01");
    }

    Heard send(Route route, @Nullable String token) {
        return send(route, address(route), body(route), token);
    }

    Heard send(Route route, String address, Json.Obj body, @Nullable String token) {
        return send(route.method(), address, CanonicalJson.ordered(body), token);
    }

    private Heard send(String method, String address, String body, @Nullable String token) {
        var request = system.caller.to(address);
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (!method.equals("POST"))
            return system.caller.send(request.method(method, BodyPublishers.noBody()));
        return system.caller.send(
                request.header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"" + version(address) + ".0123456789abcdef\"")
                        .POST(BodyPublishers.ofString(body)));
    }

    int version(String address) {
        return Records.named(address, system.store).map(item -> item.version()).orElse(1);
    }

    private Example example(Route route) {
        return examples.stream()
                .filter(each -> each.isFor(route))
                .findFirst()
                .orElseThrow(() -> new AssertionError("events/ has no file for " + route));
    }

    static Json.Obj object(String text) {
        if (text.isEmpty()) return Json.obj();
        var read = StrictJson.trusted(text);
        // Of a list, its first item.
        return (Json.Obj) (read instanceof Json.Arr(var items) ? items.getFirst() : read);
    }
}
