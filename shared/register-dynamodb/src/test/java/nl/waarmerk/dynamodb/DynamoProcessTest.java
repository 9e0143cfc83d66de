package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.testing.process.ProcessContract;
import org.junit.jupiter.api.AfterEach;

final class DynamoProcessTest implements ProcessContract {
    private final List<OnDynamo> opened = new ArrayList<>();

    @Override
    public ProcessStore emptyLog() {
        var on = new OnDynamo();
        opened.add(on);
        return new DynamoProcess(on.client, on.tables);
    }

    @AfterEach
    void stop() {
        opened.forEach(OnDynamo::close);
    }
}
