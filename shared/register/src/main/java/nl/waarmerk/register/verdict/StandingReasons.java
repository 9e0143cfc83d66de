package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.history.Standing;

/// Why an accreditation does not stand on a day.
public final class StandingReasons {
    private StandingReasons() {}

    public static List<Reason> of(Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> List.of();
            case Standing.NotBegun notBegun ->
                    List.of(Reason.of(ReasonCode.ACCREDITATION_NOT_YET_IN_FORCE));
            case Standing.NotInForce not ->
                    not.against().stream().map(StandingReasons::reason).toList();
        };
    }

    private static Reason reason(Standing.Against against) {
        LocalDate since = against.because().payload().effectiveFrom();
        return switch (against.why()) {
            case WITHDRAWN -> since(ReasonCode.ACCREDITATION_WITHDRAWN, since);
            case WITHDRAWN_RETROACTIVELY ->
                    since(ReasonCode.ACCREDITATION_WITHDRAWN_RETROACTIVELY, since);
            case ENDED -> since(ReasonCode.ACCREDITATION_ENDED, since);
            case SUSPENDED -> since(ReasonCode.ACCREDITATION_SUSPENDED, since);
            case EXPIRED -> Reason.of(ReasonCode.ACCREDITATION_EXPIRED);
        };
    }

    private static Reason since(ReasonCode code, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Reason(code, null, null, day == null ? null : day.toString());
    }
}
