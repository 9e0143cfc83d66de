package nl.waarmerk.local.pilot;

import java.time.Instant;
import java.time.InstantSource;

/// The clock of everything that takes part in loading: it stands on the moment of the act, and
/// never goes back, for the log would not.
public final class PilotClock implements InstantSource {
    private volatile Instant now;

    public PilotClock(Instant from) {
        this.now = from;
    }

    void turnTo(Instant moment) {
        if (moment.isBefore(now))
            throw new IllegalArgumentException(moment + " comes before " + now);
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
