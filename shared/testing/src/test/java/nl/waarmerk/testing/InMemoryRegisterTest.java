package nl.waarmerk.testing;

import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.contract.RegisterContract;

import java.time.InstantSource;

class InMemoryRegisterTest implements RegisterContract {
    @Override
    public RegisterStore empty(InstantSource clock) {
        return new InMemoryRegister(clock);
    }
}
