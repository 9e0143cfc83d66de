package nl.waarmerk.testing.histories;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;

/// Folds that are wrong in one way each: the register's own, over a history that was bent so that
/// it errs.
enum Mistake implements Fold {
    UNTIL_IS_INCLUDED(Bent::untilOneDayLater),
    THE_DAY_OF_RESUMPTION_IS_STILL_SUSPENDED(Bent::resumedOneDayLater),
    A_WITHDRAWAL_COUNTS_FROM_THE_NEXT_DAY(Bent::withdrawnOneDayLater),
    AN_ANNULLED_ANNULMENT_BRINGS_NOTHING_BACK(Bent.withoutAnnulmentsOf(Annulled.class)),
    AN_ANNULLED_CORRECTION_STANDS(Bent.withoutAnnulmentsOf(Corrected.class)),
    A_CORRECTION_STANDS_IN_ITS_OWN_PLACE(Bent::correctionsInTheirOwnPlace),
    A_CORRECTION_WAS_KNOWN_FROM_THE_FIRST(Bent::correctionsFromTheFirst),
    AN_EVENT_IS_KNOWN_ONLY_AFTER_ITS_RECORD_TIME(Bent::recordedOneMillisecondLater);

    private final UnaryOperator<List<Logged>> bend;

    Mistake(UnaryOperator<List<Logged>> bend) {
        this.bend = bend;
    }

    @Override
    public Read of(RecordId id, List<Logged> history) {
        return ProductionFold.fromHistory().of(id, bend.apply(history));
    }
}
