package nl.waarmerk.local;

import static nl.waarmerk.register.access.Role.COORDINATOR;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Erases parts: one person asks it, another confirms.
final class Erasures {
    final Person asks;
    final Person confirms;
    private final Confidences told;

    Erasures(Confidences told) {
        this.told = told;
        asks = new Person(COORDINATOR, "pilot.example", told.planted.word("who asks an erasure"));
        confirms = new Person(COORDINATOR, "pilot.example", told.planted.word("who confirms it"));
    }

    /// Every one of these items of the Dossier.
    void of(List<Map<String, AttributeValue>> parts) {
        for (var part : parts) {
            var key = text(part, "sk").split(" ", 2);
            var record = text(part, "pk");
            erase(record, record + "-" + Integer.parseInt(key[0]), key[1]);
        }
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return Objects.requireNonNull(item.get(attribute)).s();
    }

    private void erase(String record, String event, String member) {
        var on = (record.startsWith("I-") ? "/v1/institutions/" : "/v1/programmes/") + record;
        var body = "{\"member\":\"" + member + "\",\"reason\":{\"code\":\"names-a-person\"}}";
        var proposal = told.on(on, asks, "/v1/events/" + event + "/erasure", body);
        told.on(on, confirms, proposal + "/confirmation", "{}");
    }
}
