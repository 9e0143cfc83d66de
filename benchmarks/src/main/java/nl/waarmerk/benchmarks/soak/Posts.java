package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.waarmerk.benchmarks.load.Stock;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.json.Json;

/// Process events that the institution posts, and posts again.
final class Posts {
    private static final String EVENT = """
            [{"specversion":"1.0","id":"%s","source":"%s","type":"nl.waarmerk.process.teaching.%s","subject":"%s.group-%d","time":"2026-03-02T10:00:00+01:00","data":{"role":"institution"}}]""";
    private static final int GROUPS = 3;
    /// A new one is answered as repeated when the store's first answer was lost.
    private static final Set<String> TAKEN = Set.of("new", "repeated");

    private final Wire wire;
    private final Stock stock;
    private final AtomicLong next = new AtomicLong();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    Posts(Wire wire, Stock stock) {
        this.wire = wire;
        this.stock = stock;
    }

    Judged post(RandomGenerator random) throws IOException, InterruptedException {
        return post(next.incrementAndGet());
    }

    Judged again(RandomGenerator random) throws IOException, InterruptedException {
        long made = next.get();
        if (made < 2) return post(random);
        return post(1 + random.nextLong(made - 1));
    }

    private Judged post(long n) throws IOException, InterruptedException {
        var id = "soak-" + n;
        var programmes = stock.programmes();
        var subject = programmes.get((int) (n / 2 / GROUPS % programmes.size()));
        var body = EVENT.formatted(id, stock.institution().text(), n % 2 == 0 ? "started" : "completed", subject.text(), n / 2 % GROUPS + 1);
        var answer = wire.post(Wire.OWNER, "/v1/process-events", "application/json", body, Map.of());
        boolean right = answer.items().size() == 1 && answer.items().getFirst() instanceof Json.Obj item && TAKEN.contains(item.text("outcome").orElse(""));
        if (right) taken.add(id);
        return Judged.that(right, answer);
    }

    int taken() {
        return taken.size();
    }

    List<String> lost(ProcessStore process) {
        var found = process.of(stock.institution()).stream().map(event -> event.key().id()).collect(Collectors.toSet());
        return taken.stream().filter(id -> !found.contains(id)).map(id -> id + " is lost").toList();
    }
}
