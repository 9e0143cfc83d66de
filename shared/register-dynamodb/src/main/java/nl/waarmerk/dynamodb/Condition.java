package nl.waarmerk.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What must hold for a write to happen. Attributes go by an alias: several of ours are reserved
/// words.
record Condition(String text, Map<String, String> names, Map<String, AttributeValue> values) {
    /// Nothing is stored under this key yet.
    static final Condition NEW = new Condition("attribute_not_exists(pk)", Map.of(), Map.of());

    static Condition equal(String attribute, AttributeValue value) {
        return new Condition("#it = :it", Map.of("#it", attribute), Map.of(":it", value));
    }

    /// Nothing is stored under this key, or what is there ended by then.
    static Condition newOrAtMost(String attribute, AttributeValue value) {
        return new Condition(
                NEW.text + " OR #it <= :it", Map.of("#it", attribute), Map.of(":it", value));
    }
}
