package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;
import org.jspecify.annotations.Nullable;

/// One accreditation on one day, sentence by sentence: covered, not suspended, not withdrawn, not
/// ended.
record NaiveAccreditation(List<NaiveRecord.Fact> decisions, LocalDate day) {
    Answer.Standing standing() {
        var since = withdrawnWithinAWeek();
        if (began() == null)
            return new Answer.Standing("not begun", null, false, false, Map.of(), since);
        var decision = decision();
        var because = decision == null ? null : decision.because();
        var against = against();
        if (!against.isEmpty())
            return new Answer.Standing("not in force", because, false, false, against, since);
        boolean teachOut = last(PutInTeachOut.class) != null;
        return new Answer.Standing(
                "in force", because, underConditions(), teachOut, against, since);
    }

    @Nullable LocalDate began() {
        var grant = last(AccreditationGranted.class);
        return grant == null ? null : grant.says().effectiveFrom();
    }

    /// The grant or renewal that covers the day, the one that began last of several; where none
    /// does, the one that began last.
    private NaiveRecord.@Nullable Fact decision() {
        var covering = lastDecision(true);
        return covering == null ? lastDecision(false) : covering;
    }

    private NaiveRecord.@Nullable Fact lastDecision(boolean covering) {
        NaiveRecord.Fact last = null;
        for (var fact : decisions) {
            boolean decides =
                    fact.says() instanceof AccreditationGranted
                            || fact.says() instanceof AccreditationRenewed;
            if (!decides || !fact.by(day) || (covering && !covers(fact))) continue;
            if (last == null || fact.isAfter(last)) last = fact;
        }
        return last;
    }

    private Map<String, Answer.Because> against() {
        var against = new TreeMap<String, Answer.Because>();
        var withdrawal = last(Withdrawn.class);
        if (withdrawal != null && withdrawal.says() instanceof Withdrawn said)
            against.put(
                    said.retroactive() ? "withdrawn-retroactively" : "withdrawn",
                    withdrawal.because());
        var end = last(Ended.class);
        if (end != null) against.put("ended", end.because());
        for (var fact : decisions)
            if (fact.says() instanceof Suspended && fact.by(day) && !followed(fact, Resumed.class))
                against.put("suspended", fact.because());
        var decision = decision();
        if (decisions.stream().noneMatch(this::covers) && decision != null)
            against.put("expired", decision.because());
        return against;
    }

    private boolean covers(NaiveRecord.Fact fact) {
        var until =
                switch (fact.says()) {
                    case AccreditationGranted granted -> granted.decision().validUntil();
                    case AccreditationRenewed renewed -> renewed.decision().validUntil();
                    case PutInTeachOut teachOut -> teachOut.until();
                    default -> LocalDate.MIN;
                };
        return fact.by(day) && (until == null || day.isBefore(until));
    }

    private boolean underConditions() {
        var put = last(PutUnderConditions.class);
        return put != null && !followed(put, ConditionsMet.class);
    }

    private boolean followed(NaiveRecord.Fact fact, Class<?> kind) {
        for (var other : decisions)
            if (kind.isInstance(other.says()) && other.by(day) && other.isAfter(fact)) return true;
        return false;
    }

    private NaiveRecord.@Nullable Fact last(Class<?> kind) {
        NaiveRecord.Fact last = null;
        for (var fact : decisions)
            if (kind.isInstance(fact.says())
                    && fact.by(day)
                    && (last == null || fact.isAfter(last))) last = fact;
        return last;
    }

    private @Nullable String withdrawnWithinAWeek() {
        for (var fact : decisions)
            if (fact.says() instanceof Withdrawn withdrawn
                    && withdrawn.effectiveFrom().isAfter(day)
                    && !withdrawn.effectiveFrom().isAfter(day.plusDays(7)))
                return withdrawn.effectiveFrom().toString();
        return null;
    }
}
