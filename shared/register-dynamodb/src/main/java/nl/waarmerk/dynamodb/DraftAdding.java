package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.DraftStore.Added;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.StoreBusy;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Adds drafts, a hundred in one transaction: what is there is read, what differs is written on the
/// condition that it is still so. What lost a race is read again.
final class DraftAdding {
    private static final int MOST_ROUNDS = 10;

    private final DynamoDbClient client;
    private final String table;
    private final Map<DraftId, Added> answers = new HashMap<>();

    DraftAdding(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    List<Added> add(List<Draft> drafts) {
        var first = new LinkedHashMap<DraftId, Draft>();
        for (var draft : drafts) first.putIfAbsent(draft.id(), draft);
        var rest = List.copyOf(first.values());
        for (int round = 1; !rest.isEmpty(); round++) {
            if (round > MOST_ROUNDS)
                throw new StoreBusy("%d drafts were not added".formatted(rest.size()));
            if (round > 1) Pause.before(round);
            rest = tried(rest);
        }
        var seen = new HashSet<DraftId>();
        return drafts.stream()
                .map(draft ->
                        seen.add(draft.id())
                                ? Objects.requireNonNull(answers.get(draft.id()))
                                : Added.KNOWN)
                .toList();
    }

    /// What is still to be added. After an unclear answer what did arrive is known.
    private List<Draft> tried(List<Draft> drafts) {
        var known = new HashMap<DraftId, Draft>();
        var keys = drafts.stream().map(draft -> DraftItems.key(draft.id())).toList();
        for (var item : new BatchRead(client, table).items(keys)) {
            var draft = DraftItems.draft(item);
            known.put(draft.id(), draft);
        }
        var differing = new ArrayList<Draft>();
        for (var draft : drafts)
            if (differs(known.get(draft.id()), draft)) differing.add(draft);
            else answers.put(draft.id(), Added.KNOWN);
        var rest = new ArrayList<Draft>();
        for (int from = 0; from < differing.size(); from += Transaction.MOST) {
            var some = differing.subList(from, Math.min(differing.size(), from + Transaction.MOST));
            if (!written(some, known)) rest.addAll(some);
        }
        return rest;
    }

    private static boolean differs(@Nullable Draft before, Draft draft) {
        return before == null
                || (before.fate() instanceof Fate.Waiting && !before.offer().equals(draft.offer()));
    }

    private boolean written(List<Draft> drafts, Map<DraftId, Draft> known) {
        var writes = new ArrayList<Write>();
        for (var draft : drafts) {
            var condition =
                    known.containsKey(draft.id())
                            ? Condition.equal(
                                    DraftItems.LISTED,
                                    DraftItems.listed(draft.id().institution(), DraftState.WAITING))
                            : Condition.NEW;
            writes.add(
                    Write.put(table, DraftItems.item(draft), condition, Appended.RECORD_CHANGED));
        }
        if (new Transaction(writes).commit(client) != Appended.DONE) return false;
        for (var draft : drafts)
            answers.put(draft.id(), known.containsKey(draft.id()) ? Added.CHANGED : Added.NEW);
        return true;
    }
}
