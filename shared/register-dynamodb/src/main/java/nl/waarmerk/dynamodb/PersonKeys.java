package nl.waarmerk.dynamodb;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.store.Salt;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The keys under which persons are told apart within a case; in the Dossier, since they may be
/// erased.
final class PersonKeys {
    /// `pk`: `persons MCNL-0012-0003.spring`; `sk`: `key`. Without a salt it was erased.
    private static final String PERSONS = "persons ";

    private static final String SALT = "salt";

    private final DynamoDbClient client;
    private final Tables tables;

    PersonKeys(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    static boolean isKey(Map<String, AttributeValue> item) {
        return Items.text(item, "pk").startsWith(PERSONS);
    }

    /// Two that ask first at once: one writes its fresh key, both read that one.
    Optional<Salt> get(CaseId subject, Salt fresh) {
        var known = item(subject);
        if (known.isEmpty()) {
            var made =
                    Map.of("pk", pk(subject), "sk", Items.s("key"), SALT, Items.b(fresh.bytes()));
            try {
                Passing.read(() ->
                        client.putItem(put ->
                                put.tableName(tables.dossier())
                                        .item(made)
                                        .conditionExpression(Condition.NEW.text())));
                return Optional.of(fresh);
            } catch (ConditionalCheckFailedException e) {
                known = item(subject);
            }
        }
        return known.containsKey(SALT)
                ? Optional.of(new Salt(HexFormat.of().formatHex(Items.bytes(known, SALT))))
                : Optional.empty();
    }

    void erase(CaseId subject) {
        Passing.read(() ->
                client.putItem(put ->
                        put.tableName(tables.dossier())
                                .item(Map.of("pk", pk(subject), "sk", Items.s("key")))));
    }

    private Map<String, AttributeValue> item(CaseId subject) {
        return Passing.read(() ->
                        client.getItem(get ->
                                get.tableName(tables.dossier())
                                        .key(Map.of("pk", pk(subject), "sk", Items.s("key")))
                                        .consistentRead(true)))
                .item();
    }

    private static AttributeValue pk(CaseId subject) {
        return Items.s(PERSONS + subject.text());
    }
}
