package nl.waarmerk.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/// The tables Ledger and Register in maps, for one writer: conditions always hold. What a program costs without its database.
final class TablesInMemory implements DynamoDbClient {
    private final Map<String, Map<String, AttributeValue>> register = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Map<String, AttributeValue>>> records = new HashMap<>();
    private final NavigableMap<Long, Map<String, AttributeValue>> log = new TreeMap<>();

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        for (var write : request.transactItems()) if (write.put() != null) put(write.put().tableName(), write.put().item());
        return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        put(request.tableName(), request.item());
        return PutItemResponse.builder().build();
    }

    private void put(String table, Map<String, AttributeValue> item) {
        if (table.equals("Register")) register.put(item.get("pk").s(), item);
        if (!table.equals("Ledger")) return;
        log.put(Long.valueOf(item.get("position").n()), item);
        records.computeIfAbsent(item.get("pk").s(), record -> new TreeMap<>()).put(Integer.valueOf(item.get("sk").n()), item);
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        register.remove(request.key().get("pk").s());
        return DeleteItemResponse.builder().build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        var keys = request.requestItems().get("Register").keys();
        var found = keys.stream().map(key -> register.get(key.get("pk").s())).filter(item -> item != null).toList();
        return BatchGetItemResponse.builder().responses(Map.of("Register", found)).build();
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return ScanResponse.builder().items(request.tableName().equals("Register") ? List.copyOf(register.values()) : List.of()).build();
    }

    /// Of the Ledger: a record's events, or the log's from a position to the end of its tile.
    @Override
    public QueryResponse query(QueryRequest request) {
        var asked = request.expressionAttributeValues();
        var found = asked.containsKey(":record")
                ? records.getOrDefault(asked.get(":record").s(), new TreeMap<>()).tailMap(Integer.valueOf(asked.get(":after").n()), false).values()
                : log.subMap(Long.valueOf(asked.get(":from").n()), (Long.parseLong(asked.get(":tile").n()) + 1) * 256).values();
        return QueryResponse.builder().items(found.stream().limit(request.limit()).toList()).build();
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}
}
