package nl.waarmerk.json;

import java.math.BigDecimal;

/// Exact decimals in the range of a double (RFC 7493, 2.2): `1e999999999` never unfolds anywhere.
final class Numbers {
    /// The smallest and largest power of ten that a double can hold.
    private static final int LEAST = -324;

    private static final int MOST = 308;

    private Numbers() {}

    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;
        private final String detail;

        Refused(String code, String detail) {
            super(detail, null, false, false);
            this.code = code;
            this.detail = detail;
        }

        String code() {
            return code;
        }

        String detail() {
            return detail;
        }
    }

    static BigDecimal read(String text, int mostDigits) throws Refused {
        long digits = text.chars().filter(c -> '0' <= c && c <= '9').count();
        if (digits > mostDigits)
            throw new Refused("json.number-too-long", "at most " + mostDigits + " digits");
        var value = parsed(text);
        // In long: precision minus scale may overflow an int.
        long power = (long) value.precision() - value.scale() - 1;
        if (power < LEAST || power > MOST || Double.isInfinite(value.doubleValue()))
            throw outOfRange();
        return value;
    }

    private static BigDecimal parsed(String text) throws Refused {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw outOfRange();
        }
    }

    private static Refused outOfRange() {
        return new Refused(
                "json.number-out-of-range",
                "a number of magnitude 1e-324 to 1.797e308 is expected");
    }
}
