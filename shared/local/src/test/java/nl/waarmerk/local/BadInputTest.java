package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import nl.waarmerk.register.access.Role;
import org.junit.jupiter.api.Test;

/// Requests with anything wrong in them, drawn from a seed for every route: each is answered, each
/// no is a problem document, nothing is logged as an error, and no memory stays behind.
/// `-Dwaarmerk.bad=2000` says how many a route, `-Dwaarmerk.seed` which ones.
class BadInputTest {
    private static final int EACH = Integer.getInteger("waarmerk.bad", 200);
    private static final long SEED = Long.getLong("waarmerk.seed", System.nanoTime());
    private static final int MOST_GROWTH = 64;

    @Test
    void whatever_comes_is_answered_and_each_no_is_a_problem_document() throws IOException {
        System.out.println("bad input: -Dwaarmerk.bad=" + EACH + " -Dwaarmerk.seed=" + SEED);
        try (var system = new ToldSystem();
                var gateway = Gateway.before(system);
                var log = new ErrorLog()) {
            var wire = new Wire(system.context.getBean(EmbeddedServer.class).getURI());
            var draws = new BadRequests(new Requests(system, "proposer"), tokens(system));
            var routes = Route.all(system.context);
            var answers = new BadAnswers(log);
            // What is remembered once (keys, the catalogue, compiled code) is no leak.
            each(
                    routes,
                    EACH / 10,
                    -1,
                    draws,
                    r -> answers.judge(r, () -> gateway.send(r.event())));
            long before = heap();
            each(routes, EACH, 0, draws, r -> answers.judge(r, () -> gateway.send(r.event())));
            long after = heap();
            System.out.println("through the gateway: " + answers.told());
            each(routes, EACH / 20, EACH, draws, r -> answers.judge(r, () -> wire.send(r.wire())));
            System.out.println("and over HTTP: " + answers.told());
            System.out.printf("heap: %d MB before, %d MB after%n", before, after);
            assertThat(answers.faults()).isEmpty();
            assertThat(after).as("MB of heap").isLessThan(before + MOST_GROWTH);
        }
    }

    private interface Attack {
        void on(BadRequest request);
    }

    private static void each(
            List<Route> routes, int times, int from, BadRequests draws, Attack attack) {
        for (var route : routes)
            for (int i = 0; i < times; i++)
                attack.on(draws.draw(route, SEED + 31L * (from + i) + route.toString().hashCode()));
    }

    private static Function<Role, String> tokens(ToldSystem system) {
        var signed = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values())
            signed.put(role, system.issuer.token(system.person(role, ToldSystem.HAN, "somebody")));
        return role -> signed.getOrDefault(role, "");
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
