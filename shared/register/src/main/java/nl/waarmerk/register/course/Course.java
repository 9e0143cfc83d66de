package nl.waarmerk.register.course;

import java.util.List;
import java.util.Optional;
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
import nl.waarmerk.register.history.Segment;

/// Replays the decisions on one accreditation, by the day from which they count and then by place.
public final class Course {
    private Course() {}

    /// The first decision that cannot be taken where the course then is.
    public static Optional<Segment> firstImpossible(List<Segment> decisions) {
        State state = new State.Unborn();
        for (var segment : decisions) {
            var next = next(state, (AccreditationPayload) segment.payload());
            if (next.isEmpty()) return Optional.of(segment);
            state = next.get();
        }
        return Optional.empty();
    }

    static Optional<State> next(State before, AccreditationPayload act) {
        var state = before.on(act.effectiveFrom());
        return switch (act) {
            case AccreditationGranted granted ->
                    state instanceof State.Unborn s
                            ? Optional.of(s.granted(granted))
                            : Optional.empty();
            case AccreditationRenewed renewed ->
                    state instanceof State.Renewable s
                            ? Optional.of(s.renewed(renewed))
                            : Optional.empty();
            case PutUnderConditions put ->
                    state instanceof State.InForce s
                            ? Optional.of(s.underConditions())
                            : Optional.empty();
            case ConditionsMet met ->
                    state instanceof State.Conditional s
                            ? Optional.of(s.conditionsMet())
                            : Optional.empty();
            case Suspended suspended ->
                    state instanceof State.Suspendable s
                            ? Optional.of(s.suspended())
                            : Optional.empty();
            case Resumed resumed ->
                    state instanceof State.Paused s ? Optional.of(s.resumed()) : Optional.empty();
            case Withdrawn withdrawn ->
                    state instanceof State.Closable s ? Optional.of(s.closed()) : Optional.empty();
            case PutInTeachOut teachOut ->
                    state instanceof State.Winding s
                            ? Optional.of(s.inTeachOut(teachOut))
                            : Optional.empty();
            case Ended ended ->
                    state instanceof State.Closable s ? Optional.of(s.closed()) : Optional.empty();
        };
    }
}
