package nl.waarmerk.register.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.identity.AccreditationId;
import org.jspecify.annotations.Nullable;

/// One accreditation and the decisions on it, by the day from which they count.
public record Accreditation(AccreditationId id, List<Segment> decisions) {
    /// Where it stands on a day (`architecture.md`, the fold).
    public Standing on(LocalDate day) {
        var sofar = new Sofar();
        for (var segment : decisions) {
            if (segment.day().isAfter(day)) break;
            sofar.add(segment, day);
        }
        return sofar.standing(this);
    }

    /// A withdrawal that takes effect after `award`, and on or before `day`.
    public @Nullable Withdrawn withdrawnBetween(LocalDate award, LocalDate day) {
        for (var segment : decisions)
            if (segment.payload() instanceof Withdrawn withdrawn
                    && withdrawn.effectiveFrom().isAfter(award)
                    && !withdrawn.effectiveFrom().isAfter(day)) return withdrawn;
        return null;
    }

    /// What the decisions up to a day add up to.
    private static final class Sofar {
        private boolean covered;
        private boolean decisionCovers;
        private boolean teachOut;
        private @Nullable LocalDate began;
        private @Nullable Segment decision;
        private @Nullable Segment conditions;
        private @Nullable Segment suspension;
        private @Nullable Segment withdrawal;
        private @Nullable Segment end;

        void add(Segment segment, LocalDate day) {
            switch ((AccreditationPayload) segment.payload()) {
                case AccreditationGranted granted -> {
                    began = granted.effectiveFrom();
                    decided(segment, granted.decision(), day);
                }
                case AccreditationRenewed renewed -> decided(segment, renewed.decision(), day);
                case PutInTeachOut teach -> {
                    covered |= teach.period().covers(day);
                    teachOut = true;
                }
                case PutUnderConditions put -> conditions = segment;
                case ConditionsMet met -> conditions = null;
                case Suspended suspended -> suspension = segment;
                case Resumed resumed -> suspension = null;
                case Withdrawn withdrawn -> withdrawal = segment;
                case Ended ended -> end = segment;
            }
        }

        /// A renewal that ran out by the day leaves the earlier decision that still covers it.
        private void decided(Segment segment, Decision said, LocalDate day) {
            boolean covers = said.validity().covers(day);
            if (covers || !decisionCovers) decision = segment;
            decisionCovers |= covers;
            covered |= covers;
        }

        Standing standing(Accreditation accreditation) {
            var begun = began;
            var decided = decision;
            if (begun == null || decided == null) return new Standing.NotBegun(accreditation);
            var against = new ArrayList<Standing.Against>(2);
            if (withdrawal != null) against.add(new Standing.Against(why(withdrawal), withdrawal));
            if (end != null) against.add(new Standing.Against(Standing.Why.ENDED, end));
            if (suspension != null)
                against.add(new Standing.Against(Standing.Why.SUSPENDED, suspension));
            if (!covered) against.add(new Standing.Against(Standing.Why.EXPIRED, decided));
            if (against.isEmpty())
                return new Standing.InForce(accreditation, decided, conditions != null, teachOut);
            return new Standing.NotInForce(accreditation, begun, decided, against);
        }

        private static Standing.Why why(Segment withdrawal) {
            return withdrawal.payload() instanceof Withdrawn w && w.retroactive()
                    ? Standing.Why.WITHDRAWN_RETROACTIVELY
                    : Standing.Why.WITHDRAWN;
        }
    }
}
