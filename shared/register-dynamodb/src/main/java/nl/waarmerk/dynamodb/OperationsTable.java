package nl.waarmerk.dynamodb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.RequestKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The answers to requests, by the key that came with them. Only event numbers are kept, never what
/// an answer showed.
final class OperationsTable {
    /// The method, path, `If-Match` and body that the answer belongs to, as a hash.
    private static final String REQUEST_HASH = "requestHash";

    private static final String EVENTS = "events";

    private static final String ANSWER = "answer ";

    /// Until when the answer counts, in milliseconds: compared on every read and write.
    private static final String COUNTS_UNTIL = "countsUntil";

    /// The same in whole seconds, later by less than one: when DynamoDB may tidy up, some day.
    private static final String EXPIRES_AT = "expiresAt";

    private final DynamoDbClient client;
    private final Tables tables;
    private final InstantSource clock;

    OperationsTable(DynamoDbClient client, Tables tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.clock = clock;
    }

    /// An answer that has expired but is still there gives its place to a new one.
    Write write(RequestKey key, Answered answered) {
        var condition = Condition.newOrAtMost(COUNTS_UNTIL, Items.at(clock.instant()));
        return Write.put(tables.operations(), item(key, answered), condition, Appended.KEY_EXISTS);
    }

    Optional<Answered> answered(RequestKey key) {
        var item =
                Passing.read(() ->
                                client.getItem(get ->
                                        get.tableName(tables.operations())
                                                .key(pk(key))
                                                .consistentRead(true)))
                        .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(read(item)).filter(this::counts);
    }

    private boolean counts(Answered answered) {
        return clock.millis() < answered.expiresAt().toEpochMilli();
    }

    /// `answer <hash>`: of the caller and their key, each in quotes so that no two callers' keys
    /// can look the same.
    private static Map<String, AttributeValue> pk(RequestKey key) {
        var whose = Json.texts(List.of(key.tokenIssuer(), key.subject(), key.key()));
        return Map.of("pk", Items.s(ANSWER + Sha256.hex(CanonicalJson.bytes(whose))));
    }

    private static Map<String, AttributeValue> item(RequestKey key, Answered answered) {
        var item = new HashMap<>(pk(key));
        item.put(REQUEST_HASH, Items.s(answered.requestHash()));
        item.put(EVENTS, Items.list(answered.events().stream().map(EventId::text).toList()));
        item.put(COUNTS_UNTIL, Items.at(answered.expiresAt()));
        item.put(EXPIRES_AT, Items.n(wholeSecondsAfter(answered.expiresAt())));
        return item;
    }

    private static long wholeSecondsAfter(Instant moment) {
        return Math.ceilDiv(moment.toEpochMilli(), 1000);
    }

    static boolean isAnswer(Map<String, AttributeValue> item) {
        return Items.text(item, "pk").startsWith(ANSWER);
    }

    static Answered read(Map<String, AttributeValue> item) {
        return new Answered(
                Items.text(item, REQUEST_HASH),
                Items.texts(item, EVENTS).stream().map(EventId::parse).toList(),
                Items.moment(item, COUNTS_UNTIL));
    }
}
