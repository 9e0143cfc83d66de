package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.testing.intake.DraftContract;
import org.junit.jupiter.api.AfterEach;

final class DynamoDraftsTest implements DraftContract {
    private final List<OnDynamo> opened = new ArrayList<>();

    @Override
    public DraftStore emptyStore() {
        var on = new OnDynamo();
        opened.add(on);
        return new DynamoDrafts(on.client, on.tables);
    }

    @AfterEach
    void stop() {
        opened.forEach(OnDynamo::close);
    }
}
