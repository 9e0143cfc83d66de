package nl.waarmerk.dynamodblocal;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Counts what goes to the store: calls as the code makes them, and attempts, which include the
/// client's own retries.
public final class CountedCalls implements ExecutionInterceptor {
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> attempts = new ConcurrentHashMap<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        count(calls, attributes);
    }

    @Override
    public void beforeTransmission(
            Context.BeforeTransmission context, ExecutionAttributes attributes) {
        count(attempts, attributes);
    }

    private static void count(Map<String, LongAdder> counters, ExecutionAttributes attributes) {
        var operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        counters.computeIfAbsent(operation, name -> new LongAdder()).increment();
    }

    /// Calls by operation (`BatchGetItem`) since the last [#reset].
    public Map<String, Long> calls() {
        return read(calls);
    }

    public Map<String, Long> attempts() {
        return read(attempts);
    }

    public long total() {
        return calls().values().stream().mapToLong(Long::longValue).sum();
    }

    public void reset() {
        calls.clear();
        attempts.clear();
    }

    private static Map<String, Long> read(Map<String, LongAdder> counters) {
        var read = new TreeMap<String, Long>();
        counters.forEach((operation, counter) -> read.put(operation, counter.sum()));
        return read;
    }
}
