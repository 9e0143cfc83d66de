package nl.waarmerk.dynamodb;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Drafts and reports of imports in table Operations.
public final class DynamoDrafts implements DraftStore {
    private static final String INDEX = "byDrafts";

    private final DynamoDbClient client;
    private final Tables tables;

    public DynamoDrafts(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    @Override
    public List<Added> add(List<Draft> drafts) {
        return new DraftAdding(client, tables.operations()).add(drafts);
    }

    @Override
    public Optional<Draft> draft(DraftId id) {
        return item(DraftItems.key(id)).map(DraftItems::draft);
    }

    @Override
    public List<Draft> drafts(
            InstitutionId institution, DraftState state, @Nullable DraftId after, int most) {
        var first = after == null ? Map.of("pk", Items.s("draft ")) : DraftItems.key(after);
        var query =
                QueryRequest.builder()
                        .tableName(tables.operations())
                        .indexName(INDEX)
                        .keyConditionExpression("#listed = :listed AND pk > :after")
                        .expressionAttributeNames(Map.of("#listed", DraftItems.LISTED))
                        .expressionAttributeValues(
                                Map.of(
                                        ":listed", DraftItems.listed(institution, state),
                                        ":after", first.get("pk")))
                        .build();
        return Pages.items(client, query, most).stream().map(DraftItems::draft).toList();
    }

    /// A race of a rejection with an acceptance: the acceptance stays, whichever came first.
    @Override
    public boolean decide(Draft decided) {
        if (decided.fate() instanceof Fate.Accepted) {
            put(DraftItems.item(decided));
            return true;
        }
        var waits =
                Condition.equal(
                        DraftItems.LISTED,
                        DraftItems.listed(decided.id().institution(), DraftState.WAITING));
        try {
            Passing.read(() ->
                    client.putItem(put ->
                            put.tableName(tables.operations())
                                    .item(DraftItems.item(decided))
                                    .conditionExpression(waits.text())
                                    .expressionAttributeNames(waits.names())
                                    .expressionAttributeValues(waits.values())));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    @Override
    public void keep(ImportReport report) {
        for (var item : DraftItems.items(report)) put(item);
    }

    @Override
    public Optional<ImportReport> report(ImportId id, Instant now) {
        return item(DraftItems.key(id))
                .map(DraftItems::head)
                .filter(head -> now.isBefore(ImportReport.read(head, List.of()).expiresAt()))
                .map(head -> ImportReport.read(head, faults(id, head)));
    }

    private List<RowFault> faults(ImportId id, Json head) {
        var batch = new BatchRead(client, tables.operations());
        return batch.items(DraftItems.pages(id, head)).stream()
                .sorted(Comparator.comparingInt(DraftItems::page))
                .flatMap(page -> DraftItems.errors(page).stream())
                .toList();
    }

    private void put(Map<String, AttributeValue> item) {
        Passing.read(() -> client.putItem(put -> put.tableName(tables.operations()).item(item)));
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        var found =
                Passing.read(() ->
                        client.getItem(get ->
                                get.tableName(tables.operations()).key(key).consistentRead(true)));
        return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
    }
}
