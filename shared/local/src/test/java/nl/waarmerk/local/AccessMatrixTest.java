package nl.waarmerk.local;

import static nl.waarmerk.local.ToldSystem.AVANS;
import static nl.waarmerk.local.ToldSystem.HAN;
import static nl.waarmerk.register.access.Role.INSTITUTION;
import static nl.waarmerk.register.access.Role.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Heard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every route that the running system names, against every way to have no right to it.
class AccessMatrixTest {
    /// Acts that start as a proposal, what is done to one (`architecture.md`, Two people), and what
    /// is said about a draft.
    private static final Set<String> OF_TWO_PEOPLE =
            Set.of(
                    "/v1/institutions/{id}/keys",
                    "/v1/institutions/{id}/keys/{kid}/retirement",
                    "/v1/institutions/{id}/names",
                    "/v1/programmes/{number}/names",
                    "/v1/programmes/{number}/accreditations",
                    "/v1/accreditations/{id}/renewal",
                    "/v1/accreditations/{id}/withdrawal",
                    "/v1/events/{id}/correction",
                    "/v1/events/{id}/annulment",
                    "/v1/events/{id}/erasure",
                    "/v1/proposals/{id}/return",
                    "/v1/proposals/{id}/resubmission",
                    "/v1/proposals/{id}/rejection",
                    "/v1/proposals/{id}/confirmation",
                    "/v1/drafts/{id}/acceptance",
                    "/v1/drafts/{id}/rejection");

    private static final Set<String> OF_ANOTHER_PERSON =
            Set.of(
                    "/v1/proposals/{id}/return",
                    "/v1/proposals/{id}/rejection",
                    "/v1/proposals/{id}/confirmation");

    private static final String PROPOSER = "proposer";
    private ToldSystem system;
    private Requests requests;
    private final TreeMap<String, Integer> cells = new TreeMap<>();
    private final TreeSet<String> holes = new TreeSet<>();

    @BeforeEach
    void han_has_a_machine_and_a_proposal_that_waits() throws IOException {
        system = new ToldSystem();
        requests = new Requests(system, PROPOSER);
    }

    @AfterEach
    void end() {
        system.close();
    }

    @Test
    void who_has_no_right_is_denied_on_every_route() {
        var routes = Route.all(system.context);
        long before = system.store.head().size();
        for (var route : routes) {
            forged(route);
            if (route.isPublic()) continue;
            tried(route, "no token", 401, "", null);
            roles(route);
            tenants(route);
            persons(route);
        }
        assertThat(holes).isEmpty();
        assertThat(system.store.head().size()).as("nothing was recorded").isEqualTo(before);
        for (var route : routes) if (!route.isPublic()) welcome(route);
        assertThat(holes).isEmpty();
        print(routes.size(), routes.stream().filter(Route::isPublic).count());
    }

    /// A bad token is refused where anyone may come, too.
    private void forged(Route route) {
        for (var forged : Forged.values())
            tried(route, forged.name(), 401, "token.", forged.token(system.issuer, good(route)));
    }

    private void roles(Route route) {
        for (var role : Role.values())
            if (!route.roles().contains(role)) {
                var home = role == INSTITUTION || role == ISSUER ? HAN : "pilot.example";
                var claims = system.person(role, home, "somebody");
                denied(route, "role too low", 403, "role.not-allowed", claims);
            }
        var nobody = good(route).without("eduperson_entitlement");
        denied(route, "no role", 403, "role.missing", nobody);
    }

    private void tenants(Route route) {
        if (!route.roles().contains(INSTITUTION)) return;
        var stranger = system.person(INSTITUTION, "nowhere.example", "stranger");
        denied(route, "tenant unknown", 403, "tenant.unknown", stranger);
        // What one's own board may not report on is its own programme.
        var home = route.template().endsWith("/recognitions") ? HAN : AVANS;
        var other = system.person(INSTITUTION, home, "somebody");
        if (route.template().contains("{"))
            denied(route, "other tenant", 403, "tenant.other", other);
        // What a HEAD would show is told by its GET.
        if (route.method().equals("HEAD")) return;
        for (var name : Set.of("institution", "tenant", "owner", "schac_home_organization"))
            named(route, name, other);
    }

    /// A tenant that is said anywhere but in the token is not believed: refused as unknown, or, as
    /// a filter, it shows nothing of another's.
    private void named(Route route, String name, Json.Obj other) {
        var address = requests.address(route);
        var query = address + (address.contains("?") ? "&" : "?") + name + "=I-0006";
        var asked = requests.send(route, query, requests.body(route), token(other));
        boolean nothing = asked.status() == 200 && asked.text().startsWith("{\"items\":[]");
        check(route, "tenant in the query", asked, heard -> nothing || isProblem(heard, 400, 403));
        if (!route.method().equals("POST")) return;
        var body = requests.body(route).with(name, "I-0006");
        var told = requests.send(route, address, body, token(other));
        check(route, "tenant in the body", told, heard -> isProblem(heard, 400, 403));
    }

    private void persons(Route route) {
        if (OF_TWO_PEOPLE.contains(route.template()))
            for (var role : route.roles())
                denied(route, "machine", 403, "person.needed", system.machine(role));
        if (OF_ANOTHER_PERSON.contains(route.template()))
            denied(route, "same person", 403, "person.same", person(INSTITUTION, PROPOSER));
    }

    /// That a good token comes in shows that it was the cell that was refused.
    private void welcome(Route route) {
        for (var role : route.roles()) {
            var heard = requests.send(route, token(system.person(role, home(route), "colleague")));
            if (heard.status() == 401
                    || (heard.status() == 403 && !heard.text().contains("role.too-low")))
                holes.add(route + " as " + role + ": a good token is refused: " + heard.text());
        }
    }

    private Json.Obj good(Route route) {
        if (route.isPublic()) return person(Role.AUDITOR, "anyone");
        return system.person(route.roles().iterator().next(), home(route), "somebody");
    }

    private static String home(Route route) {
        return route.template().endsWith("/recognitions") ? AVANS : HAN;
    }

    private Json.Obj person(Role role, String subject) {
        return system.person(role, HAN, subject);
    }

    private String token(Json.Obj claims) {
        return system.issuer.token(claims);
    }

    private void denied(Route route, String cell, int status, String code, Json.Obj claims) {
        tried(route, cell, status, code, token(claims));
    }

    private void tried(Route route, String cell, int status, String code, @Nullable String token) {
        check(
                route,
                cell,
                requests.send(route, token),
                heard ->
                        heard.status() == status
                                && (route.method().equals("HEAD")
                                        || (isProblem(heard, status)
                                                && (code.isEmpty()
                                                        || heard.text().contains("\"" + code)))));
    }

    private void check(Route route, String cell, Heard heard, Predicate<Heard> denied) {
        cells.merge(cell, 1, Integer::sum);
        if (!denied.test(heard))
            holes.add(route + ", " + cell + ": " + heard.status() + " " + heard.text());
    }

    private static boolean isProblem(Heard heard, int... statuses) {
        var type = heard.headers().getOrDefault("Content-Type", "");
        for (int status : statuses)
            if (heard.status() == status
                    && type.equals("application/problem+json")
                    && heard.at("status").equals(Integer.toString(status))) return true;
        return false;
    }

    private void print(int routes, long open) {
        System.out.println(cells);
        System.out.printf(
                "access: %d cells over %d routes (%d of them public), all denied%n",
                cells.values().stream().mapToInt(n -> n).sum(), routes, open);
    }
}
