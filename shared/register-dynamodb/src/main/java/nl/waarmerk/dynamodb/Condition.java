package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /// The whole item is as it was read; absent: there was none.
    static Condition unchanged(@Nullable Map<String, AttributeValue> item) {
        if (item == null) return NEW;
        var parts = new ArrayList<String>();
        var names = new HashMap<String, String>();
        var values = new HashMap<String, AttributeValue>();
        item.forEach((name, value) -> {
            var alias = "it" + parts.size();
            parts.add("#" + alias + " = :" + alias);
            names.put("#" + alias, name);
            values.put(":" + alias, value);
        });
        return new Condition(String.join(" AND ", parts), names, values);
    }
}
