package nl.waarmerk.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.RecordId;

/// Everything that is stored.
public interface RegisterStore extends RegisterReads {
    int PAGE = 500;

    /// A record's events after a number, oldest first, at most `size`; strongly consistent.
    List<Logged> history(RecordId id, int after, int size);

    /// A record's whole history, oldest first; empty when there is no such record.
    default List<Logged> history(RecordId id) {
        var all = new ArrayList<Logged>();
        List<Logged> page;
        do {
            page = history(id, all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    /// The log after a position (-1: from its beginning), at most `size`; stops at the first
    /// position that is missing.
    List<Logged> changes(long after, int size);

    /// All records of a kind, at most `most`; not necessarily the newest.
    List<RecordItem> all(Kind kind, int most);

    /// Records on which a proposal waits; not necessarily the newest.
    List<RecordId> work();

    /// The last number that a counter gave; 0 before the first.
    int counter(String name);

    Map<EventId, List<PrivatePart>> parts(Collection<EventId> events);

    /// One member of each of these events; those that do not have it (any more) are absent.
    default Map<EventId, PrivatePart> parts(Collection<EventId> events, String member) {
        return parts(events).values().stream()
                .flatMap(List::stream)
                .filter(part -> part.member().equals(member))
                .collect(Collectors.toMap(PrivatePart::event, part -> part));
    }

    /// The answer to a request key, while it has not expired at the store's reader (`now` decides,
    /// not the clean-up).
    Optional<Answered> answered(RequestKey key);

    Appended append(Append append);
}
