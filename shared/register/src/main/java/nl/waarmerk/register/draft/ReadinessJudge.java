package nl.waarmerk.register.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.verdict.AccreditationFinding;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.RegisterView;
import nl.waarmerk.register.verdict.Stated;
import org.jspecify.annotations.Nullable;

/// `Draft` x day x `RegisterView` -> `Readiness`. Pure; proof, status and expiry play no part.
public final class ReadinessJudge {
    private final Judge judge;
    private final Rules rules;
    private final TurningDays turning;

    public ReadinessJudge(Frameworks frameworks) {
        judge = new Judge(frameworks.earliest());
        rules = new Rules(frameworks);
        turning = new TurningDays(frameworks);
    }

    private record Found(AccreditationFinding accreditation, List<Miss> misses) {
        Readiness.Outcome outcome() {
            return switch (accreditation.outcome()) {
                case NOT_IN_FORCE -> Readiness.Outcome.NOT_READY;
                case UNKNOWN ->
                        misses.isEmpty()
                                ? Readiness.Outcome.UNDETERMINED
                                : Readiness.Outcome.NOT_READY;
                case IN_FORCE ->
                        misses.isEmpty() ? Readiness.Outcome.READY : Readiness.Outcome.NOT_READY;
            };
        }
    }

    /// `asked`: the day of the request; without one the draft's own date, else `today`.
    public Readiness judge(
            Draft draft,
            @Nullable LocalDate asked,
            LocalDate today,
            RegisterView view,
            LocalDate asOf,
            @Nullable Instant knownAt) {
        var own = draft.claim().award();
        var award = asked != null || own == null ? day(asked == null ? today : asked) : own;
        var found = found(draft, award, view, asOf);
        var attention = new ArrayList<>(found.accreditation.attention());
        if (own != null && !own.value().day().equals(award.value().day()))
            attention.add(
                    new Reason(
                            ReasonCode.DATE_OTHER_THAN_ASKED,
                            own.pointer(),
                            award.value().day().toString(),
                            own.value().day().toString()));
        return new Readiness(
                found.outcome(),
                found.outcome() == Readiness.Outcome.READY
                        ? until(draft, award.value().day(), view, asOf)
                        : null,
                award,
                found.accreditation,
                found.misses,
                attention,
                asOf,
                knownAt);
    }

    /// Nothing changes between two turning days, so the first of them that is not ready is exact.
    private @Nullable LocalDate until(
            Draft draft, LocalDate awarded, RegisterView view, LocalDate asOf) {
        for (var day : turning.after(awarded, draft.claim(), view))
            if (found(draft, day(day), view, asOf).outcome() != Readiness.Outcome.READY) return day;
        return null;
    }

    private Found found(Draft draft, Stated<Moment> award, RegisterView view, LocalDate asOf) {
        var accreditation = judge.ifAwarded(award, draft.claim(), view, asOf);
        var misses = new ArrayList<>(draft.misses());
        misses.addAll(rules.misses(draft.claim(), accreditation, award.value().day()));
        return new Found(accreditation, misses);
    }

    private static Stated<Moment> day(LocalDate day) {
        return new Stated<>(new Moment.Day(day), null);
    }
}
