package nl.waarmerk.process.published;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.waarmerk.register.time.Period;

/// `2026-Q1`: three calendar months.
public record Quarter(int year, int number) {
    private static final Pattern FORM = Pattern.compile("(2\\d{3})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4 || year < 2000 || year > 2999)
            throw new IllegalArgumentException("a quarter is 1 to 4 of a year 2000 to 2999");
    }

    public static Quarter parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("a quarter looks like 2026-Q1");
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public String text() {
        return year + "-Q" + number;
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public Period days() {
        var first = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(first, first.plusMonths(3));
    }

    /// Over, on this day.
    public boolean closedOn(LocalDate day) {
        return !day.isBefore(LocalDate.of(year, 3 * number - 2, 1).plusMonths(3));
    }
}
