package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Standing;
import org.jspecify.annotations.Nullable;

/// Which accreditation of a programme answers for a day: any that is in force; else the one whose
/// validity began last.
public record Accredited(
        List<Standing> inForce, @Nullable Standing answering, List<Reason> reasons) {
    public Accredited {
        inForce = List.copyOf(inForce);
        reasons = List.copyOf(reasons);
    }

    public static Accredited on(LocalDate day, ProgrammeFacts programme) {
        var inForce = new ArrayList<Standing>(1);
        Standing.NotInForce last = null;
        Standing notBegun = null;
        for (var accreditation : programme.accreditations()) {
            switch (accreditation.on(day)) {
                case Standing.InForce standing -> inForce.add(standing);
                case Standing.NotInForce standing -> {
                    if (last == null || standing.began().isAfter(last.began())) last = standing;
                }
                case Standing.NotBegun standing -> notBegun = standing;
            }
        }
        if (!inForce.isEmpty()) return new Accredited(inForce, inForce.getFirst(), List.of());
        var answering = last != null ? last : notBegun;
        return new Accredited(
                List.of(),
                answering,
                answering == null
                        ? List.of(Reason.of(ReasonCode.ACCREDITATION_NONE))
                        : StandingReasons.of(answering));
    }
}
