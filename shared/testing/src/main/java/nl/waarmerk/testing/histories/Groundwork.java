package nl.waarmerk.testing.histories;

import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;

/// What must have happened before an act makes sense: where it has not, that comes first.
record Groundwork(Past past) {
    Act before(Act act) {
        return switch (act) {
            case RETIRE_KEY -> institution(KeyAdded.class) > 0 ? act : Act.ADD_KEY;
            case MOVE_PARTICIPATION, CLOSE_PARTICIPATION, GRANT ->
                    institution(ParticipationOpened.class) > 0 ? act : Act.OPEN_PARTICIPATION;
            case RESUME ->
                    programme(Suspended.class) > programme(Resumed.class)
                            ? act
                            : before(Act.SUSPEND);
            case MEET_CONDITIONS ->
                    programme(PutUnderConditions.class) > programme(ConditionsMet.class)
                            ? act
                            : before(Act.PUT_UNDER_CONDITIONS);
            case RENEW, PUT_UNDER_CONDITIONS, SUSPEND, WITHDRAW, PUT_IN_TEACH_OUT, END ->
                    programme(AccreditationGranted.class) > 0 ? act : before(Act.GRANT);
            default -> act;
        };
    }

    private int institution(Class<? extends Payload> kind) {
        return Past.standing(past.institution(), kind).size();
    }

    private int programme(Class<? extends Payload> kind) {
        return Past.standing(past.programme(), kind).size();
    }
}
