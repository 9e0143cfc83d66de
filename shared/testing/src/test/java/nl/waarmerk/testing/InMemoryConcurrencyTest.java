package nl.waarmerk.testing;

import java.time.InstantSource;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.contract.ConcurrencyContract;

class InMemoryConcurrencyTest implements ConcurrencyContract {
    @Override
    public RegisterStore empty(InstantSource clock) {
        return new InMemoryRegister(clock);
    }
}
