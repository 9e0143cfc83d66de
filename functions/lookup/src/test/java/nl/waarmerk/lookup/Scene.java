package nl.waarmerk.lookup;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.waarmerk.lookup.catalogue.Catalogue;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.Office;

/// An empty register behind its function on 1 September 2023, with an office that writes into it.
final class Scene<F extends Front> implements AutoCloseable {
    final HandClock clock;
    final Office office;
    final F front;

    /// @param host starts the context that it is given
    private Scene(
            RegisterStore store, HandClock clock, int most, Function<ApplicationContext, F> host) {
        this.clock = clock;
        office = new Office(store, clock);
        var tokens = "waarmerk.tokens.";
        var context =
                ApplicationContext.builder("test")
                        .singletons(store, new Catalogue(store::all, clock, most))
                        .properties(
                                Map.of(
                                        tokens + "issuer",
                                        "https://login.example",
                                        tokens + "audience",
                                        "waarmerk",
                                        tokens + "jwks",
                                        "https://login.example/jwks",
                                        "micronaut.server.port",
                                        -1))
                        .banner(false)
                        .build();
        // By this very type: the framework has a `Clock` of its own, which is one too.
        context.registerSingleton(InstantSource.class, clock);
        front = host.apply(context);
    }

    static HandClock clock() {
        return new HandClock("2023-09-01T10:00:00Z");
    }

    /// Behind the handler.
    static Scene<LambdaFront> set() {
        return set(Catalogue.MOST);
    }

    /// @param most records of one kind that can be searched
    static Scene<LambdaFront> set(int most) {
        var clock = clock();
        return new Scene<>(new InMemoryRegister(clock), clock, most, LambdaFront::new);
    }

    static Scene<LambdaFront> on(RegisterStore store, HandClock clock) {
        return new Scene<>(store, clock, Catalogue.MOST, LambdaFront::new);
    }

    static Scene<HttpFront> overHttp() {
        var clock = clock();
        return new Scene<>(new InMemoryRegister(clock), clock, Catalogue.MOST, HttpFront::new);
    }

    Heard get(String path) {
        return front.send("GET", path, Map.of());
    }

    Heard get(String path, String header, String value) {
        return front.send("GET", path, Map.of(header, value));
    }

    /// All pages of a list, by their links.
    List<Heard> pages(String path) {
        var pages = new ArrayList<Heard>();
        pages.add(get(path));
        while (pages.getLast().next().isPresent()) pages.add(get(pages.getLast().next().get()));
        return pages;
    }

    /// A moment, as an address writes it, between what was recorded and what will be.
    String now() {
        clock.move(Duration.ofMinutes(1));
        var now = clock.instant().toString();
        clock.move(Duration.ofMinutes(1));
        return now;
    }

    @Override
    public void close() {
        front.close();
    }
}
