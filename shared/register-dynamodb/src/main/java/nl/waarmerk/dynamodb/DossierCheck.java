package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.PrivatePart;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Every private part is what its event commits to, and what is gone was erased by an event.
final class DossierCheck {
    private DossierCheck() {}

    static List<Finding> of(DynamoDbClient client, Tables tables, Derived derived) {
        var findings = new ArrayList<Finding>();
        var awaited = new HashMap<EventId, List<Commitment>>();
        derived.commitments().forEach((event, all) -> awaited.put(event, new ArrayList<>(all)));
        Pages.ofTable(
                client,
                tables.dossier(),
                item -> {
                    if (PersonKeys.isKey(item)) return;
                    var part = DossierTable.part(item);
                    var what = judged(part, derived);
                    var left = awaited.get(part.event());
                    if (left != null) left.removeIf(c -> c.member().equals(part.member()));
                    if (!what.isEmpty()) findings.add(new Finding("Dossier", key(part), what));
                });
        awaited.forEach((event, all) -> {
            for (var lost : all)
                if (!derived.erased().contains(new Append.Erasure(event, lost.member())))
                    findings.add(
                            new Finding(
                                    "Dossier",
                                    event + " " + lost.member(),
                                    "is missing, and no event tells that it was erased"));
        });
        return findings;
    }

    private static String judged(PrivatePart part, Derived derived) {
        if (derived.erased().contains(new Append.Erasure(part.event(), part.member())))
            return "was erased, and is still there";
        var promised = derived.commitments().getOrDefault(part.event(), List.of());
        if (promised.stream().noneMatch(c -> c.member().equals(part.member())))
            return "no event commits to this";
        return promised.contains(part.commitment()) ? "" : "is not what its event commits to";
    }

    private static String key(PrivatePart part) {
        return part.event() + " " + part.member();
    }
}
