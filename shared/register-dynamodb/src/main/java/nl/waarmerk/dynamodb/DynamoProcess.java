package nl.waarmerk.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Salt;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The log of process events in table Process; the keys of persons in the Dossier.
public final class DynamoProcess implements ProcessStore {
    private final DynamoDbClient client;
    private final ProcessTable table;
    private final PersonKeys keys;
    private final Publications publications;

    public DynamoProcess(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.table = new ProcessTable(client, tables);
        this.keys = new PersonKeys(client, tables);
        this.publications = new Publications(client, tables.process());
    }

    @Override
    public List<Added> add(List<ProcessEvent> posted) {
        return new Posting(client, table).add(posted);
    }

    @Override
    public void project(List<ProcessEvent> made) {
        new BatchWrite(client, table.name()).put(made.stream().map(ProcessTable::item).toList());
    }

    @Override
    public List<ProcessEvent> of(InstitutionId institution) {
        return table.of(institution);
    }

    @Override
    public List<ProcessEvent> of(CaseId subject) {
        return table.of(subject);
    }

    @Override
    public Map<CaseId, Salt> personKeys(Collection<CaseId> subjects, Supplier<Salt> fresh) {
        return keys.of(subjects, fresh);
    }

    /// The key first: what is added afterwards gets no token. One that was being added at that very
    /// moment is erased when this is run again.
    @Override
    public void erasePersons(CaseId subject) {
        keys.erase(subject);
        for (var event : table.of(subject))
            if (event.doing().person() != null) erasePerson(subject, event.key());
    }

    @Override
    public void erasePerson(CaseId subject, EventKey event) {
        try {
            Passing.read(() ->
                    client.updateItem(update ->
                            update.tableName(table.name())
                                    .key(ProcessTable.key(subject, event))
                                    .updateExpression("REMOVE " + ProcessTable.PERSON)
                                    .conditionExpression("attribute_exists(pk)")));
        } catch (ConditionalCheckFailedException e) {
            // There is no such event, so nobody to forget.
        }
    }

    @Override
    public List<Publication> publications() {
        return publications.all();
    }

    @Override
    public boolean publish(Publication publication) {
        return publications.add(publication);
    }
}
