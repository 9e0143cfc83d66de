package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.history.Logged;
import org.jspecify.annotations.Nullable;

/// Histories bent so that a right fold of them is a wrong fold of the true one.
final class Bent {
    private Bent() {}

    static List<Logged> untilOneDayLater(List<Logged> history) {
        return said(
                history,
                payload ->
                        switch (payload) {
                            case AccreditationGranted(int n, var decision) ->
                                    new AccreditationGranted(n, longer(decision));
                            case AccreditationRenewed(int n, var decision) ->
                                    new AccreditationRenewed(n, longer(decision));
                            case PutInTeachOut(var step, var until) ->
                                    new PutInTeachOut(step, until.plusDays(1));
                            default -> payload;
                        });
    }

    static List<Logged> resumedOneDayLater(List<Logged> history) {
        return said(
                history,
                payload ->
                        payload instanceof Resumed(var step)
                                ? new Resumed(nextDay(step))
                                : payload);
    }

    static List<Logged> withdrawnOneDayLater(List<Logged> history) {
        return said(
                history,
                payload ->
                        payload instanceof Withdrawn(var step, boolean retroactive)
                                ? new Withdrawn(nextDay(step), retroactive)
                                : payload);
    }

    static UnaryOperator<List<Logged>> withoutAnnulmentsOf(Class<? extends Payload> kind) {
        return history ->
                history.stream()
                        .filter(entry ->
                                !(entry.event().payload() instanceof Annulled annulled)
                                        || !kind.isInstance(payload(history, annulled.event())))
                        .toList();
    }

    /// The wrong decision is annulled and the right one stands where the correction was recorded.
    static List<Logged> correctionsInTheirOwnPlace(List<Logged> history) {
        var bent = new ArrayList<Logged>();
        for (var entry : history) {
            var payload = entry.event().payload();
            if (payload instanceof Corrected corrected
                    && corrected.replacement() instanceof AccreditationPayload right) {
                bent.add(with(entry, new Annulled(corrected.event(), corrected.reason())));
                bent.add(with(entry, right));
            } else bent.add(entry);
        }
        return bent;
    }

    /// The right content takes the wrong one's place in the past as well.
    static List<Logged> correctionsFromTheFirst(List<Logged> history) {
        var bent = new ArrayList<>(history);
        for (var entry : history)
            if (entry.event().payload() instanceof Corrected corrected
                    && !(payload(history, corrected.event()) instanceof MendingPayload))
                bent.replaceAll(wrong ->
                        wrong.event().number() == corrected.event()
                                ? with(wrong, corrected.replacement())
                                : wrong);
        return bent;
    }

    static List<Logged> recordedOneMillisecondLater(List<Logged> history) {
        return history.stream()
                .map(entry -> {
                    var event = entry.event();
                    return logged(entry, event.recordedAt().plusMillis(1), event.payload());
                })
                .toList();
    }

    private static List<Logged> said(List<Logged> history, UnaryOperator<Payload> otherwise) {
        return history.stream()
                .map(entry -> {
                    var payload = entry.event().payload();
                    return with(
                            entry,
                            payload instanceof Corrected(int event, var right, var reason)
                                    ? new Corrected(event, otherwise.apply(right), reason)
                                    : otherwise.apply(payload));
                })
                .toList();
    }

    private static Payload payload(List<Logged> history, int number) {
        return history.get(number - 1).event().payload();
    }

    private static Logged with(Logged entry, Payload payload) {
        return logged(entry, entry.event().recordedAt(), payload);
    }

    private static Logged logged(Logged entry, Instant recordedAt, Payload payload) {
        var event = entry.event();
        return new Logged(
                new Event(
                        event.id(),
                        recordedAt,
                        event.actor(),
                        payload,
                        event.proposal(),
                        event.commitments()),
                entry.position(),
                entry.leaf());
    }

    private static Decision longer(Decision said) {
        return new Decision(
                said.framework(),
                said.body(),
                said.decidedOn(),
                said.validFrom(),
                nextDay(said.validUntil()),
                said.versions(),
                said.limits(),
                said.statements(),
                said.identifier());
    }

    private static @Nullable LocalDate nextDay(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static Step nextDay(Step step) {
        return new Step(
                step.accreditation(),
                step.effectiveFrom().plusDays(1),
                step.decidedOn().plusDays(1),
                step.reason());
    }
}
