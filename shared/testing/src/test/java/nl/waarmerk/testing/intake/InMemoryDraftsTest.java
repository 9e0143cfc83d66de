package nl.waarmerk.testing.intake;

import nl.waarmerk.register.intake.DraftStore;

final class InMemoryDraftsTest implements DraftContract {
    @Override
    public DraftStore emptyStore() {
        return new InMemoryDrafts();
    }
}
