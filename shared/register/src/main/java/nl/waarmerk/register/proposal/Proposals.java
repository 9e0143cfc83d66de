package nl.waarmerk.register.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.history.Logged;

/// Where every proposal on a record stands, from the record's whole history.
public final class Proposals {
    private Proposals() {}

    /// Every event on the way of one proposal, from its filing to its end.
    public static List<Logged> way(List<Logged> history, int proposal) {
        return history.stream().filter(entry -> isOnTheWay(entry.event(), proposal)).toList();
    }

    private static boolean isOnTheWay(Event event, int proposal) {
        return switch (event.payload()) {
            case Proposed proposed -> event.number() == proposal;
            case Returned returned -> returned.proposal() == proposal;
            case Resubmitted again -> again.proposal() == proposal;
            case Rejected rejected -> rejected.proposal() == proposal;
            default -> event.proposal() != null && event.proposal() == proposal;
        };
    }

    public static Map<Integer, Proposal> of(List<Logged> history) {
        var all = new TreeMap<Integer, Proposal>();
        for (var entry : history) {
            var event = entry.event();
            switch (event.payload()) {
                case Proposed proposed ->
                        all.put(
                                event.number(),
                                new Proposal.Pending(
                                        event.number(), proposed.act(), List.of(entry)));
                case Returned returned ->
                        all.computeIfPresent(
                                returned.proposal(),
                                (n, p) ->
                                        p instanceof Proposal.Pending pending
                                                ? pending.returned()
                                                : p);
                case Resubmitted again ->
                        all.computeIfPresent(
                                again.proposal(),
                                (n, p) ->
                                        p instanceof Proposal.Returned back
                                                ? back.resubmitted(entry)
                                                : p);
                case Rejected rejected ->
                        all.computeIfPresent(
                                rejected.proposal(),
                                (n, p) ->
                                        switch (p) {
                                            case Proposal.Pending pending -> pending.rejected();
                                            case Proposal.Returned back -> back.rejected();
                                            case Proposal.Closed closed -> closed;
                                        });
                default -> {}
            }
            if (event.proposal() != null)
                all.computeIfPresent(
                        event.proposal(),
                        (n, p) -> p instanceof Proposal.Pending pending ? pending.confirmed() : p);
        }
        return all;
    }
}
