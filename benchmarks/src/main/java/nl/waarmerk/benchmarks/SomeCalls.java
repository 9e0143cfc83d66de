package nl.waarmerk.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import nl.waarmerk.dynamodblocal.Fault;
import nl.waarmerk.dynamodblocal.Faults;
import org.jspecify.annotations.Nullable;

/// So many attempts of a hundred go wrong, in any way.
public record SomeCalls(int percent, LongAdder faults) implements Faults {
    private static final List<Fault> OF_ANY_CALL = List.of(
            new Fault.NeverArrives(), new Fault.AnswerLost(), new Fault.ArrivesLate(Duration.ofMillis(20)),
            new Fault.Throttled(), new Fault.Failed(), new Fault.Slow(Duration.ofMillis(300)));

    @Override
    public @Nullable Fault next(String operation, String call) {
        var random = ThreadLocalRandom.current();
        if (random.nextInt(100) >= percent) return null;
        faults.increment();
        int which = random.nextInt(OF_ANY_CALL.size() + 1);
        if (which < OF_ANY_CALL.size()) return OF_ANY_CALL.get(which);
        return operation.equals("TransactWriteItems") ? Fault.conflict(1, 0) : OF_ANY_CALL.getFirst();
    }
}
