package nl.waarmerk.credentials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarmerk.register.verdict.Moment;

/// Dates and instants in the forms of ISO 8601 that credentials use, the rare legal ones too.
/// Fractions of a second are checked and dropped: only days are judged.
final class IsoMoment {
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d[\\dW-]{6,9})(?:[Tt ]([\\d:]{2,8})(?:[.,]\\d+)?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Map<Pattern, DateTimeFormatter> DATES =
            Map.of(
                    Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), DateTimeFormatter.ISO_LOCAL_DATE,
                    Pattern.compile("\\d{8}"), DateTimeFormatter.BASIC_ISO_DATE,
                    Pattern.compile("\\d{4}-\\d{3}"), DateTimeFormatter.ISO_ORDINAL_DATE,
                    Pattern.compile("\\d{4}-W\\d{2}-\\d"), DateTimeFormatter.ISO_WEEK_DATE);
    private static final Pattern TIME =
            Pattern.compile("(\\d{2})(?::(\\d{2})(?::(\\d{2}))?|(\\d{2})(\\d{2})?)?");

    private IsoMoment() {}

    static Optional<Moment> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        try {
            return date(form.group(1)).flatMap(day -> moment(day, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        for (var form : DATES.entrySet())
            if (form.getKey().matcher(text).matches())
                return Optional.of(LocalDate.parse(text, form.getValue()));
        return Optional.empty();
    }

    private static Optional<Moment> moment(LocalDate day, Matcher form) {
        var time = form.group(2);
        if (time == null) return Optional.of(new Moment.Day(day));
        var parts = TIME.matcher(time);
        if (!parts.matches()) return Optional.empty();
        int hour = Integer.parseInt(parts.group(1));
        int minute = number(parts.group(2), parts.group(4));
        int second = number(parts.group(3), parts.group(5));
        // 24:00 is the end of its day; :60 is a leap second.
        boolean end = hour == 24 && minute == 0 && second == 0;
        var local = LocalTime.of(end ? 0 : hour, minute, second == 60 ? 59 : second);
        var offset = form.group(3);
        // Without an offset it is read as UTC (VC 2.0, time stamps); the day as written is kept
        // beside it, so that
        // a boundary shows as `date.ambiguous`.
        var zone = offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
        return Optional.of(
                new Moment.Instant((end ? day.plusDays(1) : day).atTime(local).atOffset(zone)));
    }

    private static int number(String extended, String basic) {
        var digits = extended == null ? basic : extended;
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
