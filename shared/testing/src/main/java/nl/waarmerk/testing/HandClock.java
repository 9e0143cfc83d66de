package nl.waarmerk.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until a test moves it, forward or back.
public final class HandClock implements InstantSource {
    private volatile Instant now;

    public HandClock(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant to) {
        now = to;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }
}
