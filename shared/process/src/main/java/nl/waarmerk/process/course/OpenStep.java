package nl.waarmerk.process.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.process.model.StageRule;
import org.jspecify.annotations.Nullable;

/// A step while its events come in.
final class OpenStep {
    private final StageRule rule;
    private final boolean began;
    private final Moment from;
    private final List<EventKey> events = new ArrayList<>(4);
    private Clocks clocks = Clocks.NONE;
    private Moment last;
    private boolean isReturned;
    private int returned;
    private @Nullable Instant overdueSince;

    OpenStep(StageRule rule, boolean began, Moment from, EventKey opening) {
        this.rule = rule;
        this.began = began;
        this.from = from;
        this.last = from;
        events.add(opening);
    }

    Clock waitsFor() {
        return isReturned ? Clock.INSTITUTION : rule.clock();
    }

    void started(Moment at, EventKey event) {
        heard(at, event);
        isReturned = false;
    }

    void returned(Moment at, EventKey event) {
        heard(at, event);
        isReturned = true;
        returned++;
    }

    private void heard(Moment at, EventKey event) {
        runUntil(at);
        if (!events.getLast().equals(event)) events.add(event);
    }

    private void runUntil(Moment at) {
        var before = clocks.on(rule.clock());
        clocks = clocks.plus(waitsFor(), last.until(at));
        var limit = rule.limit();
        if (limit != null && overdueSince == null && limit.passed(clocks.on(rule.clock())))
            overdueSince = limit.reached(limit.days(), before, last.at());
        last = at;
    }

    Step completed(Moment at, EventKey event, @Nullable String outcome) {
        heard(at, event);
        return step(at, outcome);
    }

    Step stillOpen(Moment now) {
        runUntil(now);
        return step(null, null);
    }

    private Step step(@Nullable Moment until, @Nullable String outcome) {
        return new Step(
                rule,
                began,
                from,
                until,
                clocks,
                waitsFor(),
                isReturned,
                returned,
                overdueSince,
                outcome,
                events);
    }
}
