package nl.waarmerk.register.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Dates of decisions and awards are civil dates here (`domain.md` 7).
public final class Amsterdam {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
