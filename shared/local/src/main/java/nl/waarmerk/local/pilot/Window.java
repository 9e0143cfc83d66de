package nl.waarmerk.local.pilot;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import nl.waarmerk.register.time.Amsterdam;

/// The time that a plan is about. `begins`: when the first case may; `records`: from when the
/// register can be told (what happened before is told late); `ends`: now.
record Window(Instant begins, Instant records, Instant ends) {
    private static final Period AS_LONG = Period.ofYears(2);

    Window {
        if (begins.isAfter(records) || !records.isBefore(ends))
            throw new IllegalArgumentException("a window begins, records and then ends");
    }

    /// Two years up to now, recorded from the day after `last`, the register's last entry.
    static Window upTo(Instant now, Instant last) {
        var begins = Amsterdam.dayOf(now).minus(AS_LONG).atStartOfDay(Amsterdam.ZONE).toInstant();
        var free = Amsterdam.dayOf(last).plusDays(1).atStartOfDay(Amsterdam.ZONE).toInstant();
        return new Window(begins, free.isAfter(begins) ? free : begins, now);
    }

    /// So many thousandths of the way from the beginning to the end.
    Instant at(int thousandths) {
        return begins.plus(
                Duration.between(begins, ends).multipliedBy(thousandths).dividedBy(1000));
    }

    boolean over(Instant moment) {
        return !moment.isBefore(ends);
    }
}
