package nl.waarmerk.dynamodb;

import java.util.Map;
import nl.waarmerk.register.store.Appended;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One item of a transaction, and the register's word for it when its condition does not hold.
record Write(TransactWriteItem item, Appended refused) {
    static Write put(
            String table, Map<String, AttributeValue> item, Condition condition, Appended refused) {
        var put = Put.builder().tableName(table).item(item).conditionExpression(condition.text());
        if (!condition.names().isEmpty())
            put.expressionAttributeNames(condition.names())
                    .expressionAttributeValues(condition.values());
        return new Write(TransactWriteItem.builder().put(put.build()).build(), refused);
    }

    static Write check(
            String table, Map<String, AttributeValue> key, Condition condition, Appended refused) {
        var check =
                ConditionCheck.builder()
                        .tableName(table)
                        .key(key)
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values());
        return new Write(
                TransactWriteItem.builder().conditionCheck(check.build()).build(), refused);
    }

    /// The one write without a condition: what is gone already is erased too, and the record's
    /// version guards the act.
    static Write delete(String table, Map<String, AttributeValue> key) {
        var delete = Delete.builder().tableName(table).key(key).build();
        return new Write(
                TransactWriteItem.builder().delete(delete).build(), Appended.RECORD_CHANGED);
    }
}
