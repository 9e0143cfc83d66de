package nl.waarmerk.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import nl.waarmerk.register.time.Amsterdam;

/// The two times that every read takes, as people write them in an address.
final class QueryTimes {
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private QueryTimes() {}

    static LocalDate today(Instant now) {
        return Amsterdam.dayOf(now);
    }

    static LocalDate date(String text) {
        return within(LocalDate.parse(text, DATE));
    }

    static Instant knownAt(String text, Instant now) {
        if (text.contains(" "))
            throw new IllegalArgumentException("a plus sign must be percent-encoded in an address");
        var at = OffsetDateTime.parse(text);
        within(at.toLocalDate());
        var instant = at.toInstant();
        if (instant.isAfter(now.plus(CLOCKS_DIFFER)))
            throw new IllegalArgumentException(
                    "it lies more than 10 seconds after the server's clock, " + now);
        return instant;
    }

    private static LocalDate within(LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2999)
            throw new IllegalArgumentException("the year lies outside 1900 to 2999");
        return date;
    }
}
