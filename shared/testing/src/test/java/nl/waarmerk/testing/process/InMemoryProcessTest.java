package nl.waarmerk.testing.process;

import nl.waarmerk.process.store.ProcessStore;

final class InMemoryProcessTest implements ProcessContract {
    @Override
    public ProcessStore emptyLog() {
        return new InMemoryProcess();
    }
}
