package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.transparency.Hash;

/// Mendings that no decision let through. A decision looks through the fold, so a fold that errs
/// refuses the very command that would show it.
record Unasked(RandomGenerator random) {
    private static final ReasonGiven REASON = new ReasonGiven("mistake.typing");
    private static final int MOST = 8;

    /// Annulments and corrections of anything that is no proposal, of each other above all.
    History mended(History record) {
        var mended = record;
        for (int i = 0; i < MOST; i++)
            mended = mended.with(List.of(next(mended, record.version())));
        return mended;
    }

    private Logged next(History sofar, int decided) {
        Logged target;
        do {
            boolean unasked = sofar.version() > decided && random.nextBoolean();
            int from = unasked ? decided : 0;
            target = sofar.entries().get(from + random.nextInt(sofar.version() - from));
        } while (target.event().payload() instanceof ProposalPayload);
        var last = sofar.entries().getLast();
        var at = last.event().recordedAt().plusMillis(1 + random.nextInt(2));
        return logged(sofar, mending(target), at, last.position() + 1);
    }

    private MendingPayload mending(Logged target) {
        int event = target.event().number();
        return switch (target.event().payload()) {
            case Corrected before when random.nextBoolean() ->
                    new Corrected(event, before.replacement(), REASON);
            case MendingPayload any -> new Annulled(event, REASON);
            case ProposalPayload any -> throw new IllegalArgumentException("not to be mended");
            default ->
                    random.nextBoolean()
                            ? new Annulled(event, REASON)
                            : new Corrected(event, target.event().payload(), REASON);
        };
    }

    private static Logged logged(History sofar, MendingPayload says, Instant at, long position) {
        var id = new EventId(sofar.id(), sofar.version() + 1);
        var actor = Callers.coordinator("proposer").actor();
        return new Logged(
                new Event(id, at, actor, says, null, List.of()),
                position,
                new Hash(0, 0, 0, position));
    }
}
