package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.course.Course;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.history.Accreditation;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.transparency.Hash;

/// A decision on an accreditation: mostly one that can be taken where its course then is.
record AccreditationActs(Draws draws, Past past) {
    private static final int TRIES = 6;

    AccreditationPayload decision(Act act) {
        var drawn = drawn(act, spot(act));
        for (int i = 0; i < TRIES && !fits(drawn) && draws.percent(90); i++)
            drawn = drawn(act, spot(act));
        return drawn;
    }

    AccreditationPayload drawn(Act act, Spot at) {
        var step = new Step(at.number(), at.day(), draws.day(), null);
        var contents = new Contents(draws, past);
        return switch (act) {
            case GRANT -> new AccreditationGranted(at.number(), contents.decision(at.day()));
            case RENEW -> new AccreditationRenewed(at.number(), contents.decision(at.day()));
            case PUT_UNDER_CONDITIONS -> new PutUnderConditions(step);
            case MEET_CONDITIONS -> new ConditionsMet(step);
            case SUSPEND -> new Suspended(step);
            case RESUME -> new Resumed(step);
            case WITHDRAW -> withdrawn(at);
            case PUT_IN_TEACH_OUT -> new PutInTeachOut(step, at.day().plusDays(draws.upTo(9)));
            case END -> new Ended(step);
            default -> throw new IllegalArgumentException(act + " decides on no accreditation");
        };
    }

    private Withdrawn withdrawn(Spot at) {
        boolean back = draws.percent(50);
        var decided = at.day().plusDays(back ? draws.upTo(4) : 1 - draws.upTo(3));
        var reason = new ReasonGiven("quality.not-met");
        return new Withdrawn(new Step(at.number(), at.day(), decided, reason), back);
    }

    private Spot spot(Act act) {
        var all = past.accreditations();
        if (act == Act.GRANT) return new Spot(all.size() + 1, draws.day());
        if (all.isEmpty()) return new Spot(1, draws.day());
        var one = draws.percent(50) ? all.getLast() : draws.oneOf(all);
        var after = draws.percent(60) ? one.decisions().getLast() : draws.oneOf(one.decisions());
        return new Spot(one.id().sequence(), draws.around(after.payload().effectiveFrom()));
    }

    private boolean fits(AccreditationPayload drawn) {
        if (drawn instanceof AccreditationGranted)
            return new InstitutionFacts(past.owner(), past.institution().known())
                    .participatesOn(drawn.effectiveFrom());
        return past.accreditations().stream()
                .filter(a -> a.id().sequence() == drawn.accreditation())
                .anyMatch(a -> Course.firstImpossible(with(drawn, a)).isEmpty());
    }

    private static ArrayList<Segment> with(
            AccreditationPayload drawn, Accreditation accreditation) {
        var decisions = new ArrayList<>(accreditation.decisions());
        int at = 0;
        while (at < decisions.size() && !isAfter(decisions.get(at), drawn.effectiveFrom())) at++;
        var none = new Hash(0, 0, 0, 0);
        decisions.add(at, new Segment(0, 0, Instant.EPOCH, null, 0, none, drawn));
        return decisions;
    }

    private static boolean isAfter(Segment decision, LocalDate day) {
        return ((AccreditationPayload) decision.payload()).effectiveFrom().isAfter(day);
    }
}
