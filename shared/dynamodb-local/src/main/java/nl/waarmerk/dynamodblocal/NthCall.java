package nl.waarmerk.dynamodblocal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The calls of one thread, counted as they come, whatever they ask: the n-th goes wrong in every
/// attempt, and all that follow too if it is the beginning of an outage.
public final class NthCall implements Faults {
    private final int number;
    private final @Nullable Fault fault;
    private final boolean outage;
    private final List<String> operations = new ArrayList<>();
    private String last = "";

    private NthCall(int number, @Nullable Fault fault, boolean outage) {
        this.number = number;
        this.fault = fault;
        this.outage = outage;
    }

    public static NthCall fails(int number, Fault fault, boolean outage) {
        return new NthCall(number, fault, outage);
    }

    /// Nothing goes wrong; which calls there are is seen.
    public static NthCall none() {
        return new NthCall(0, null, false);
    }

    @Override
    public synchronized @Nullable Fault next(String operation, String call) {
        if (!call.equals(last)) operations.add(operation);
        last = call;
        int now = operations.size();
        return now == number || (outage && now > number) ? fault : null;
    }

    /// Whether it came to the call that fails.
    public synchronized boolean met() {
        return operations.size() >= number;
    }

    /// What was asked so far, call by call.
    public synchronized List<String> operations() {
        return List.copyOf(operations);
    }
}
