package nl.waarmerk.process.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.waarmerk.register.json.Json;

/// `part` of `whole`; the share has four decimals, and there is none of nothing.
public record Rate(long part, long whole) {
    public Rate {
        if (part < 0 || part > whole)
            throw new IllegalArgumentException(part + " is no part of " + whole);
    }

    public Optional<BigDecimal> share() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part)
                                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_EVEN));
    }

    public Json.Obj json() {
        return Json.obj()
                .with("part", part)
                .with("whole", whole)
                .with("share", share().map(Json::of).orElse(null));
    }
}
