package nl.waarmerk.register.programme;

import java.math.BigDecimal;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Study load in credits or hours; 28 hours make a credit (HO framework, C3).
public record Size(BigDecimal value, Unit unit) implements Comparable<Size> {
    private static final BigDecimal HOURS_PER_CREDIT = BigDecimal.valueOf(28);

    public enum Unit {
        EC,
        HOURS
    }

    public Size {
        if (value.signum() <= 0
                || value.compareTo(BigDecimal.valueOf(10_000)) > 0
                || value.stripTrailingZeros().scale() > 2)
            throw new IllegalArgumentException(
                    "a size lies above 0, up to 10000, with two decimals at most");
        value = value.stripTrailingZeros();
    }

    public BigDecimal hours() {
        return unit == Unit.HOURS ? value : value.multiply(HOURS_PER_CREDIT);
    }

    /// Sizes are compared as hours, so 3 EC equals 84 hours.
    @Override
    public int compareTo(Size other) {
        return hours().compareTo(other.hours());
    }

    public static Size read(Reading in) {
        var value = in.number("value");
        var unit = in.choice("unit", Unit.class, Unit::name);
        return new Size(value.get(), unit.get());
    }

    public Json.Obj json() {
        return Json.obj().with("value", Json.of(value)).with("unit", unit.name());
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
