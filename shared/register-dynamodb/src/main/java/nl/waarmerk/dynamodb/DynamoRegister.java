package nl.waarmerk.dynamodb;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Everything that is stored, in DynamoDB. A function that lacks a table fails only when it asks
/// for that one.
public final class DynamoRegister implements RegisterStore {
    private final DynamoDbClient client;
    private final RegisterTable register;
    private final LedgerTable ledger;
    private final DossierTable dossier;
    private final OperationsTable operations;
    private final Appending appending;

    /// `clock` decides until when an answer counts, and nothing else.
    public DynamoRegister(DynamoDbClient client, Tables tables, InstantSource clock) {
        this.client = client;
        this.register = new RegisterTable(client, tables);
        this.ledger = new LedgerTable(client, tables);
        this.dossier = new DossierTable(client, tables);
        this.operations = new OperationsTable(client, tables, clock);
        this.appending = new Appending(tables, ledger, dossier, operations);
    }

    @Override
    public Head head() {
        return register.head();
    }

    @Override
    public Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
        return register.records(ids);
    }

    @Override
    public Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names) {
        return register.candidates(names);
    }

    @Override
    public List<Logged> history(RecordId id, int after, int size) {
        return ledger.history(id, after, size);
    }

    @Override
    public List<Logged> changes(long after, int size) {
        return ledger.changes(after, size);
    }

    @Override
    public List<RecordItem> all(Kind kind, int most) {
        return register.all(kind, most);
    }

    @Override
    public List<RecordId> work() {
        return register.work();
    }

    @Override
    public int counter(String name) {
        return register.counter(name);
    }

    @Override
    public Map<EventId, List<PrivatePart>> parts(Collection<EventId> events) {
        return dossier.parts(events);
    }

    @Override
    public Map<EventId, PrivatePart> parts(Collection<EventId> events, String member) {
        return dossier.parts(events, member);
    }

    @Override
    public Optional<Answered> answered(RequestKey key) {
        return operations.answered(key);
    }

    @Override
    public Appended append(Append append) {
        return new Transaction(appending.writes(append)).commit(client);
    }
}
