package nl.waarmerk.local.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.waarmerk.register.time.Amsterdam;

/// The clock of the story: nine o'clock on its day; acts of one day follow each other by
/// milliseconds, as the log orders them. Only the demonstration has one.
final class StoryClock implements InstantSource {
    private Instant now = Instant.EPOCH;

    void turnTo(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(Amsterdam.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
