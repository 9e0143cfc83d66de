package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Repeat;
import nl.waarmerk.process.store.ProcessStore.Added;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.StoreBusy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Adds posted events, many in one transaction; the ones whose id is taken are told apart and the
/// rest is tried again without them.
final class Posting {
    /// Each event is two items: itself, and the place that its id holds.
    private static final int A_CALL = Transaction.MOST / 2;

    private static final int MOST_ROUNDS = 10;

    private final DynamoDbClient client;
    private final ProcessTable table;
    private final Map<EventKey, Added> answers = new HashMap<>();

    Posting(DynamoDbClient client, ProcessTable table) {
        this.client = client;
        this.table = table;
    }

    List<Added> add(List<ProcessEvent> posted) {
        var first = new LinkedHashMap<EventKey, ProcessEvent>();
        for (var event : posted) first.putIfAbsent(event.key(), event);
        var all = List.copyOf(first.values());
        for (int from = 0; from < all.size(); from += A_CALL)
            write(all.subList(from, Math.min(all.size(), from + A_CALL)));
        var seen = new HashSet<EventKey>();
        return posted.stream()
                // A second event under an id of the same call is held against what is there by now.
                .map(event -> seen.add(event.key()) ? answer(event) : told(event))
                .toList();
    }

    private Added answer(ProcessEvent event) {
        return Objects.requireNonNull(answers.get(event.key()));
    }

    private void write(List<ProcessEvent> events) {
        var rest = events;
        for (int round = 1; !rest.isEmpty(); round++) {
            if (round > MOST_ROUNDS)
                throw new StoreBusy("%d events were not added".formatted(rest.size()));
            if (round > 2) Pause.before(round);
            rest = tried(rest);
        }
    }

    /// What is still to be written. After an unclear answer everything is tried again: what did
    /// arrive is then a repeat.
    private List<ProcessEvent> tried(List<ProcessEvent> events) {
        var writes =
                events.stream()
                        .flatMap(event ->
                                List.of(
                                        put(ProcessTable.placeItem(event)),
                                        put(ProcessTable.item(event)))
                                        .stream())
                        .map(Write::item)
                        .toList();
        try {
            client.transactWriteItems(call -> call.transactItems(writes));
        } catch (TransactionCanceledException cancelled) {
            return without(events, cancelled);
        } catch (SdkException e) {
            if (Passing.passes(e)) return events;
            throw e;
        }
        for (var event : events) answers.put(event.key(), Added.NEW);
        return List.of();
    }

    private List<ProcessEvent> without(
            List<ProcessEvent> events, TransactionCanceledException cancelled) {
        var rest = new ArrayList<ProcessEvent>();
        for (int i = 0; i < events.size(); i++)
            if (Transaction.REFUSED.equals(cancelled.cancellationReasons().get(2 * i).code()))
                answers.put(events.get(i).key(), told(events.get(i)));
            else rest.add(events.get(i));
        return rest;
    }

    private Added told(ProcessEvent event) {
        return table.posted(event.key()).filter(known -> Repeat.is(known, event)).isPresent()
                ? Added.REPEATED
                : Added.TAKEN;
    }

    private Write put(Map<String, AttributeValue> item) {
        return Write.put(table.name(), item, Condition.NEW, Appended.RECORD_CHANGED);
    }
}
