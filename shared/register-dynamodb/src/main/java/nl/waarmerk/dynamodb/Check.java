package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Folds every event of the log again and compares it with all that is stored beside it. Reads
/// only.
public final class Check {
    private final DynamoDbClient client;
    private final Tables tables;
    private final Progress progress;
    private final LedgerTable ledger;
    private final RegisterTable register;

    public Check(DynamoDbClient client, Tables tables, Progress progress) {
        this.client = client;
        this.tables = tables;
        this.progress = progress;
        this.ledger = new LedgerTable(client, tables);
        this.register = new RegisterTable(client, tables);
    }

    /// What the check found; `events`: how many the log has.
    public record Report(long events, List<Finding> findings) {}

    /// While others write, what is read first may be older than what is read last: then only what a
    /// second look finds too is a finding.
    public Report report() {
        long before = register.logSize();
        var first = look(before);
        if (first.findings().isEmpty() || register.logSize() == before) return first;
        var second = look(register.logSize());
        var both = second.findings().stream().filter(first.findings()::contains).toList();
        return new Report(second.events(), both);
    }

    private Report look(long size) {
        var derived = Derived.of(ledger, size, progress);
        var findings = new ArrayList<>(derived.findings());
        // Nothing else can be judged by a log that is not in order itself.
        if (!findings.isEmpty()) return new Report(derived.size(), findings);
        register(derived, findings);
        findings.addAll(DossierCheck.of(client, tables, derived));
        answers(derived, findings);
        return new Report(derived.size(), findings);
    }

    private void register(Derived derived, List<Finding> findings) {
        var missing = new HashMap<>(derived.items());
        Pages.ofTable(
                client,
                tables.register(),
                stored -> {
                    var key = Items.text(stored, "pk");
                    var differs = Difference.of(stored, missing.remove(key));
                    if (!differs.isEmpty()) findings.add(new Finding("Register", key, differs));
                });
        for (var key : new TreeSet<>(missing.keySet()))
            findings.add(new Finding("Register", key, "is missing"));
    }

    private void answers(Derived derived, List<Finding> findings) {
        Pages.ofTable(
                client,
                tables.operations(),
                item -> {
                    if (!OperationsTable.isAnswer(item)) return;
                    var unknown = new HashSet<>(OperationsTable.read(item).events());
                    unknown.removeIf(derived::knows);
                    if (!unknown.isEmpty())
                        findings.add(
                                new Finding(
                                        "Operations",
                                        Items.text(item, "pk"),
                                        "answers with events that the log does not have: "
                                                + unknown));
                });
    }
}
