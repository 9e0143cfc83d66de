package nl.waarmerk.dynamodb;

import java.time.Duration;
import nl.waarmerk.dynamodblocal.Fault;

/// What goes wrong with one call of an act, in each of its attempts; with an outage, with every
/// call after it too.
enum Failing {
    LOST(new Fault.NeverArrives(), false),
    ANSWER_LOST(new Fault.AnswerLost(), false),
    ARRIVES_LATE(new Fault.ArrivesLate(Duration.ofMillis(5)), false),
    THROTTLED(new Fault.Throttled(), false),
    CONFLICT(Fault.conflict(1, 0), false),
    BEYOND_THE_DEADLINE(new Fault.Slow(Duration.ofSeconds(9)), false),
    ANSWERED_500(new Fault.Failed(), false),
    GONE_FROM_HERE(new Fault.NeverArrives(), true),
    ANSWERS_GONE_FROM_HERE(new Fault.AnswerLost(), true);

    final Fault fault;
    final boolean outage;

    Failing(Fault fault, boolean outage) {
        this.fault = fault;
        this.outage = outage;
    }

    /// Only a write can meet another transaction; and a read that fails ends the request, so that
    /// an outage is no other row there.
    boolean canMeet(String operation) {
        return operation.equals("TransactWriteItems") || (this != CONFLICT && !outage);
    }
}
