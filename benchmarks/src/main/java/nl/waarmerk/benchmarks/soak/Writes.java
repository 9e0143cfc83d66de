package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Recognitions that another institution reports, each with a mark of its own. Who gets no answer asks again with the same key.
final class Writes {
    private static final int TRIES = 6;
    private static final int PAGE = 500;

    /// @param tag of the last answer; absent before the first one, and when it is not known what became of the last one
    private record Written(ProgrammeNumber number, @Nullable String tag) {}

    private final Wire wire;
    private final ConcurrentLinkedQueue<Written> idle = new ConcurrentLinkedQueue<>();
    private final AtomicLong marks = new AtomicLong();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Writes(Wire wire, Collection<ProgrammeNumber> programmes) {
        this.wire = wire;
        programmes.forEach(number -> idle.add(new Written(number, null)));
    }

    Judged report(RandomGenerator random) throws IOException, InterruptedException {
        var programme = idle.poll();
        if (programme == null) return Judged.RIGHT; // all of them are being written to
        String after = null;
        try {
            var path = "/v1/programmes/" + programme.number().text();
            var tag = programme.tag();
            if (tag == null) {
                var read = wire.get(Wire.RECEIVER, path);
                if (!read.ok()) return Judged.that(false, read);
                tag = read.header("ETag").orElseThrow();
            }
            var mark = "soak-" + marks.incrementAndGet();
            var answer = patiently(path + "/recognitions", mark, tag);
            if (answer.ok()) {
                acknowledged.add(mark);
                after = answer.header("ETag").orElse(null);
            }
            return Judged.that(answer.ok(), answer);
        } finally {
            idle.add(new Written(programme.number(), after));
        }
    }

    private Answer patiently(String path, String mark, String tag) throws IOException, InterruptedException {
        var body = "{\"on\":\"2023-06-01\",\"outcome\":\"granted\",\"scope\":\"%s\"}".formatted(mark);
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", tag);
        var answer = wire.post(Wire.RECEIVER, path, "application/json", body, headers);
        for (int tries = 1; tries < TRIES && answer.unavailable(); tries++) {
            Thread.sleep(200L * tries);
            answer = wire.post(Wire.RECEIVER, path, "application/json", body, headers);
        }
        return answer;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /// What was acknowledged and is not in the log once, and what is in it twice.
    List<String> lostOrDoubled(RegisterStore store) {
        var found = new HashMap<String, Integer>();
        long last = -1;
        for (var page = store.changes(last, PAGE); !page.isEmpty(); page = store.changes(last, PAGE)) {
            for (var logged : page) if (logged.event().payload() instanceof RecognitionReported said) found.merge(said.scope(), 1, Integer::sum);
            last = page.getLast().position();
        }
        var lost = acknowledged.stream().filter(mark -> !found.containsKey(mark)).map(mark -> mark + " is lost");
        var doubled = found.entrySet().stream().filter(each -> each.getValue() > 1).map(each -> each.getKey() + " is there " + each.getValue() + " times");
        return Stream.concat(lost, doubled).toList();
    }
}
