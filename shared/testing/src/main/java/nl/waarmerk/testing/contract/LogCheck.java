package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.transparency.Hash;
import nl.waarmerk.transparency.Merkle;

/// What must hold of any log: no gap, record time in its order, every event of every record, and a
/// head that commits to all of it.
final class LogCheck {
    private LogCheck() {}

    static void holds(RegisterStore store) {
        var log = Everything.log(store);
        var last = Instant.MIN;
        Logged before = null;
        for (int i = 0; i < log.size(); i++) {
            var entry = log.get(i);
            assertThat(entry.position()).isEqualTo(i);
            assertThat(entry.leaf()).isEqualTo(Merkle.leaf(EventJson.canonical(entry.event())));
            if (before == null || !sameCommand(before, entry))
                assertThat(entry.event().recordedAt()).isAfter(last);
            last = entry.event().recordedAt();
            before = entry;
        }
        var head = store.head();
        assertThat(head.size()).isEqualTo(log.size());
        assertThat(head.edge().root()).isEqualTo(root(log.stream().map(Logged::leaf).toList()));
        assertThat(head.recordedAt()).isEqualTo(last);
        holdsEveryHistory(store, log);
    }

    private static void holdsEveryHistory(RegisterStore store, List<Logged> log) {
        var ofRecord = log.stream().collect(Collectors.groupingBy(e -> e.event().id().record()));
        ofRecord.forEach(
                (record, events) -> assertThat(store.history(record, 0, 10_000)).isEqualTo(events));
    }

    private static boolean sameCommand(Logged one, Logged next) {
        return one.event().recordedAt().equals(next.event().recordedAt())
                && one.event().id().record().equals(next.event().id().record());
    }

    /// RFC 6962, 2.1, word by word.
    private static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) return Merkle.EMPTY_ROOT;
        if (leaves.size() == 1) return leaves.getFirst();
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Merkle.node(
                root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }
}
