package nl.waarmerk.credentials;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.verdict.Stated;

/// The level that a credential states, 1 to 8; two different ones make it unreadable rather than a
/// choice of ours.
final class EqfLevel {
    private EqfLevel() {}

    static Optional<Stated<Integer>> ofNumber(Part part, Optional<Stated<BigDecimal>> number) {
        return number.flatMap(n -> {
            for (int level = 1; level <= 8; level++)
                if (n.value().compareTo(BigDecimal.valueOf(level)) == 0)
                    return Optional.of(new Stated<>(level, n.pointer()));
            part.fault(n, "an EQF level from 1 to 8");
            return Optional.empty();
        });
    }

    static Optional<Stated<Integer>> ofCodes(Part part, List<Stated<String>> codes) {
        for (var code : codes) {
            if (!code.value().matches("[1-8]")) part.fault(code, "an EQF level from 1 to 8");
            else if (!code.value().equals(codes.getFirst().value()))
                part.fault(code, "the same level as before");
        }
        return codes.stream()
                .filter(code -> code.value().matches("[1-8]"))
                .findFirst()
                .map(code -> new Stated<>(Integer.valueOf(code.value()), code.pointer()));
    }
}
