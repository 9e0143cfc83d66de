package nl.waarmerk.dynamodb;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    Map<CaseId, Salt> of(Collection<CaseId> subjects, Supplier<Salt> fresh) {
        var items = items(new LinkedHashSet<>(subjects));
        var keys = new HashMap<CaseId, Salt>();
        for (var subject : new LinkedHashSet<>(subjects)) {
            var known = items.get(subject);
            if (known == null) known = first(subject, fresh.get());
            if (known.containsKey(DossierTable.SALT)) keys.put(subject, DossierTable.salt(known));
        }
        return keys;
    }

    private Map<String, AttributeValue> first(CaseId subject, Salt fresh) {
        var made = new HashMap<>(key(subject));
        made.put(DossierTable.SALT, Items.b(fresh.bytes()));
        try {
            Passing.read(() ->
                    client.putItem(put ->
                            put.tableName(tables.dossier())
                                    .item(made)
                                    .conditionExpression(Condition.NEW.text())));
            return made;
        } catch (ConditionalCheckFailedException e) {
            return items(List.of(subject)).getOrDefault(subject, Map.of());
        }
    }

    void erase(CaseId subject) {
        Passing.read(
                () -> client.putItem(put -> put.tableName(tables.dossier()).item(key(subject))));
    }

    private Map<CaseId, Map<String, AttributeValue>> items(Collection<CaseId> subjects) {
        var wanted = subjects.stream().map(PersonKeys::key).toList();
        var found = new HashMap<CaseId, Map<String, AttributeValue>>();
        for (var item : new BatchRead(client, tables.dossier()).items(wanted))
            found.put(CaseId.parse(Items.text(item, "pk").substring(PERSONS.length())), item);
        return found;
    }

    private static Map<String, AttributeValue> key(CaseId subject) {
        return Map.of("pk", Items.s(PERSONS + subject.text()), "sk", Items.s("key"));
    }
}
