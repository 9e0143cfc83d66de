package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.institution.Phase;

/// Taking part in one of two pilots: opened, moved and closed.
record ParticipationActs(Draws draws, Past past) {
    private static final List<Phase> PILOTS = List.of(new Phase("hbo-wo"), new Phase("mbo"));
    private static final List<Phase> PHASES =
            List.of(new Phase("sign-up"), new Phase("running"), new Phase("closing"));

    ParticipationOpened opened(LocalDate from) {
        return new ParticipationOpened(
                draws.oneOf(PILOTS), draws.oneOf(PHASES), from, draws.after(from));
    }

    /// Over most of the days, so that decisions can be taken.
    ParticipationOpened throughout() {
        return new ParticipationOpened(
                PILOTS.getFirst(),
                draws.oneOf(PHASES),
                draws.setting().firstDay().plusDays(draws.upTo(3) - 2),
                draws.percent(70) ? null : draws.setting().firstDay().plusDays(12));
    }

    ParticipationMoved moved() {
        var spot = spot();
        return new ParticipationMoved(spot.number(), draws.oneOf(PHASES), spot.day());
    }

    ParticipationClosed closed() {
        var spot = spot();
        return new ParticipationClosed(spot.number(), spot.day(), null);
    }

    private Spot spot() {
        var open = Past.standing(past.institution(), ParticipationOpened.class);
        if (open.isEmpty() || draws.percent(3)) return new Spot(draws.upTo(9), draws.day());
        var one = draws.oneOf(open);
        var from = Objects.requireNonNull(one.payload().effectiveFrom());
        return new Spot(one.place(), draws.around(from.plusDays(1)));
    }
}
