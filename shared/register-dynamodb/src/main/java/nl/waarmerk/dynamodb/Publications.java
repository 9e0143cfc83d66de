package nl.waarmerk.dynamodb;

import java.util.List;
import java.util.Map;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.register.json.CanonicalJson;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The public tables, in table Process; written once.
record Publications(DynamoDbClient client, String table) {
    /// `pk`: `published`; `sk`: the quarter, 2026-Q1.
    private static final String PUBLISHED = "published";

    private static final String PUBLICATION = "publication";

    List<Publication> all() {
        var query =
                QueryRequest.builder()
                        .tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :published")
                        .expressionAttributeValues(Map.of(":published", Items.s(PUBLISHED)))
                        .build();
        return Pages.items(client, query, Integer.MAX_VALUE).stream()
                .map(item -> Publication.read(StrictJson.trusted(Items.text(item, PUBLICATION))))
                .toList();
    }

    boolean add(Publication publication) {
        var item =
                Map.of(
                        "pk",
                        Items.s(PUBLISHED),
                        "sk",
                        Items.s(publication.table().quarter().text()),
                        PUBLICATION,
                        Items.s(CanonicalJson.text(publication.json())));
        try {
            Passing.read(() ->
                    client.putItem(put ->
                            put.tableName(table)
                                    .item(item)
                                    .conditionExpression(Condition.NEW.text())));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }
}
