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

    @AfterEach
    void stop() {
        opened.forEach(OnDynamo::close);
    }
}
