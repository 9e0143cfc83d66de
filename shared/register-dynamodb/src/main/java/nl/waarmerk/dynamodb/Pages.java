package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// A query that goes on where its last page ended: a page is at most 1 MB, however many items were
/// asked for.
final class Pages {
    private Pages() {}

    static List<Map<String, AttributeValue>> items(
            DynamoDbClient client, QueryRequest query, int most) {
        var found = new ArrayList<Map<String, AttributeValue>>();
        var next = query;
        while (found.size() < most) {
            var asked = next.toBuilder().limit(most - found.size()).build();
            var page = Passing.read(() -> client.query(asked));
            found.addAll(page.items());
            if (!page.hasLastEvaluatedKey()) break;
            next = query.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build();
        }
        return found;
    }

    /// All of a table, a page at a time, strongly consistent.
    static void ofTable(
            DynamoDbClient client, String table, Consumer<Map<String, AttributeValue>> each) {
        client.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .forEach(each);
    }

    /// All items of one partition of an index; those of `most` at most.
    static List<Map<String, AttributeValue>> ofIndex(
            DynamoDbClient client,
            String table,
            String index,
            String attribute,
            String value,
            int most) {
        var query =
                QueryRequest.builder()
                        .tableName(table)
                        .indexName(index)
                        .keyConditionExpression("#it = :it")
                        .expressionAttributeNames(Map.of("#it", attribute))
                        .expressionAttributeValues(Map.of(":it", Items.s(value)))
                        .build();
        return items(client, query, most);
    }
}
