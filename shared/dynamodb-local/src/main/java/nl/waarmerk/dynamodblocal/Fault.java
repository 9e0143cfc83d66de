package nl.waarmerk.dynamodblocal;

import java.time.Duration;
import java.util.List;

/// What goes wrong between a client and DynamoDB, and never does with the local one.
public sealed interface Fault {
    /// Refused with 400 before anything is done: the table, or its partition, has no capacity left.
    record Throttled() implements Fault {}

    /// Answered 500 before anything is done; a client cannot know that.
    record Failed() implements Fault {}

    /// A transaction is cancelled; one reason per item of it, in order (`None`,
    /// `TransactionConflict`, ...).
    record Cancelled(List<String> reasons) implements Fault {
        public Cancelled {
            reasons = List.copyOf(reasons);
        }
    }

    /// The request never arrives; the client sees its time run out.
    record NeverArrives() implements Fault {}

    /// The request is carried out, and its answer is lost on the way back.
    record AnswerLost() implements Fault {}

    /// The client sees its time run out, and the request is carried out after that.
    record ArrivesLate(Duration by) implements Fault {}

    /// The request is carried out and answered, but late.
    record Slow(Duration by) implements Fault {}

    /// `size` items, of which one met another transaction.
    static Fault conflict(int size, int at) {
        var reasons = new java.util.ArrayList<>(java.util.Collections.nCopies(size, "None"));
        reasons.set(at, "TransactionConflict");
        return new Cancelled(reasons);
    }
}
