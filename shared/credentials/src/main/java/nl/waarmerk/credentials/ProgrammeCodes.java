package nl.waarmerk.credentials;

import java.math.BigDecimal;
import java.util.Optional;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Stated;

/// The platform's programme codes: a number or a list of numbers by its schema, and text where it
/// renders them so.
final class ProgrammeCodes {
    /// A number with an exponent beyond this is no code, and writing it out would cost memory.
    private static final int MOST_DIGITS = 40;

    private ProgrammeCodes() {}

    static void name(Names programmes, Part part, String member) {
        for (var value : part.each(member)) {
            var code = text(value.value());
            if (code.isEmpty()) part.fault(value, "a programme code (a number)");
            code.filter(c -> !c.isBlank())
                    .ifPresent(c ->
                            programmes.add(
                                    Scheme.PROGRAMME_CODE, new Stated<>(c, value.pointer())));
        }
    }

    private static Optional<String> text(Json value) {
        return switch (value) {
            case Json.Text(String text) -> Optional.of(text);
            case Json.Num(BigDecimal number) -> plain(number);
            case Json.Obj _, Json.Arr _, Json.Bool _, Json.Null _ -> Optional.empty();
        };
    }

    private static Optional<String> plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        if (shortest.precision() > MOST_DIGITS || Math.abs((long) shortest.scale()) > MOST_DIGITS)
            return Optional.empty();
        return Optional.of(shortest.toPlainString());
    }
}
