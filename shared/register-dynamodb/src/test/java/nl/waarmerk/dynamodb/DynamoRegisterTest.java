package nl.waarmerk.dynamodb;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.contract.RegisterContract;
import org.junit.jupiter.api.AfterEach;

final class DynamoRegisterTest implements RegisterContract {
    private final List<OnDynamo> opened = new ArrayList<>();

    @Override
    public RegisterStore empty(InstantSource clock) {
        var on = new OnDynamo();
        opened.add(on);
        return new DynamoRegister(on.client, on.tables, clock);
    }

    // Each suite within half a minute on two processors.
    @Override
    public int actsEach() {
        return 20;
    }

    @Override
    public int answersKept() {
        return 1_000;
    }

    @Override
    public int histories() {
        return 12;
    }

    @AfterEach
    void stop() {
        opened.forEach(OnDynamo::close);
    }
}
