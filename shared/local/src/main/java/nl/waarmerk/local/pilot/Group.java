package nl.waarmerk.local.pilot;

import java.time.Instant;
import java.util.Locale;
import nl.waarmerk.register.time.Amsterdam;

/// One group of participants of a programme: `2026-03-2` began in March 2026.
record Group(Offered programme, String name) {
    static Group of(Offered programme, Instant begins, int order) {
        var day = Amsterdam.dayOf(begins);
        return new Group(
                programme,
                String.format(
                        Locale.ROOT, "%d-%02d-%d", day.getYear(), day.getMonthValue(), order));
    }
}
