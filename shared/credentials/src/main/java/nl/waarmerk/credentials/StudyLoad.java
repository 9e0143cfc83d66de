package nl.waarmerk.credentials;

import java.math.BigDecimal;
import java.util.Optional;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.programme.Size.Unit;
import nl.waarmerk.register.verdict.Stated;

/// The size that a credential states. Credits and study hours are two ways to say one thing;
/// invested time counts only where neither is given (it may differ from them). `creditsEarned` has
/// no unit and is never read.
final class StudyLoad {
    private StudyLoad() {}

    static Optional<Stated<Size>> stated(
            Part part,
            Optional<Stated<BigDecimal>> credits,
            Optional<Stated<BigDecimal>> hours,
            Optional<Stated<BigDecimal>> investment) {
        var inCredits = credits.flatMap(n -> size(part, n, Unit.EC));
        var inHours = hours.flatMap(n -> size(part, n, Unit.HOURS));
        if (inCredits.isPresent() && inHours.isPresent() && differ(inCredits.get(), inHours.get()))
            part.fault(inHours.get(), "the same size as the credits state (28 hours each)");
        if (credits.isPresent() || hours.isPresent()) return inCredits.or(() -> inHours);
        return investment.flatMap(n -> size(part, n, Unit.HOURS));
    }

    private static boolean differ(Stated<Size> one, Stated<Size> other) {
        return one.value().compareTo(other.value()) != 0;
    }

    private static Optional<Stated<Size>> size(Part part, Stated<BigDecimal> number, Unit unit) {
        try {
            return Optional.of(new Stated<>(new Size(number.value(), unit), number.pointer()));
        } catch (IllegalArgumentException e) {
            part.fault(number, "a size above 0, up to 10000, with two decimals at most");
            return Optional.empty();
        }
    }
}
