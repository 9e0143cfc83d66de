package nl.waarmerk.benchmarks.load;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarmerk.register.json.Json;

/// One answer of each measured route: what the bare one writes.
@Singleton
final class Samples {
    private final Map<String, Json> answers = new ConcurrentHashMap<>();

    void put(String row, Json answer) {
        answers.put(row, answer);
    }

    Json of(String row) {
        var answer = answers.get(row);
        if (answer == null) throw new IllegalStateException("no sample of " + row);
        return answer;
    }
}
