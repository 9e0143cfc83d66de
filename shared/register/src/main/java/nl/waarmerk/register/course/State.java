package nl.waarmerk.register.course;

import java.time.LocalDate;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.PutInTeachOut;
import org.jspecify.annotations.Nullable;

/// Where an accreditation is in its course. `until`: the day on which its validity runs out, absent
/// when it does not.
public sealed interface State {
    /// The same state on a later day: validity may have run out by then.
    default State on(LocalDate day) {
        return this;
    }

    /// What may be renewed, withdrawn and so on: a state that may, implements it.
    sealed interface Renewable extends State {
        State renewed(AccreditationRenewed act);
    }

    sealed interface Suspendable extends State {
        default State suspended() {
            return new Paused(this, until());
        }

        @Nullable LocalDate until();
    }

    /// In force or suspended: it may be withdrawn or ended.
    sealed interface Closable extends State {
        default State closed() {
            return new Closed();
        }
    }

    sealed interface Winding extends State {
        State inTeachOut(PutInTeachOut act);
    }

    record Unborn() implements State {
        public State granted(AccreditationGranted act) {
            return new InForce(act.decision().validUntil());
        }
    }

    record InForce(@Nullable LocalDate until) implements Renewable, Suspendable, Closable, Winding {
        @Override
        public State on(LocalDate day) {
            return Lapse.on(this, until, day);
        }

        @Override
        public State renewed(AccreditationRenewed act) {
            return new InForce(Lapse.later(until, act.decision().validUntil()));
        }

        public State underConditions() {
            return new Conditional(until);
        }

        @Override
        public State inTeachOut(PutInTeachOut act) {
            return new TeachOut(Lapse.later(until, act.until()));
        }
    }

    record Conditional(@Nullable LocalDate until)
            implements Renewable, Suspendable, Closable, Winding {
        @Override
        public State on(LocalDate day) {
            return Lapse.on(this, until, day);
        }

        @Override
        public State renewed(AccreditationRenewed act) {
            return new Conditional(Lapse.later(until, act.decision().validUntil()));
        }

        public State conditionsMet() {
            return new InForce(until);
        }

        @Override
        public State inTeachOut(PutInTeachOut act) {
            return new TeachOut(Lapse.later(until, act.until()));
        }
    }

    record TeachOut(@Nullable LocalDate until) implements Suspendable, Closable {
        @Override
        public State on(LocalDate day) {
            return Lapse.on(this, until, day);
        }
    }

    record Paused(State before, @Nullable LocalDate until) implements Closable {
        @Override
        public State on(LocalDate day) {
            return Lapse.on(this, until, day);
        }

        public State resumed() {
            return before;
        }
    }

    /// On the very day on which validity ran out a renewal still joins, and conditions go on; later
    /// it is a new accreditation.
    record JustLapsed(Renewable before) implements Renewable {
        @Override
        public State renewed(AccreditationRenewed act) {
            return before.renewed(act);
        }
    }

    record Lapsed() implements State {}

    record Closed() implements State {}
}
