package nl.waarmerk.testing;

import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.contract.ConcurrencyContract;

import java.time.InstantSource;

class InMemoryConcurrencyTest implements ConcurrencyContract {
    @Override
    public RegisterStore empty(InstantSource clock) {
        return new InMemoryRegister(clock);
    }
}
