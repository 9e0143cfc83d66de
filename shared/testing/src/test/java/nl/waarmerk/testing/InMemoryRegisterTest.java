package nl.waarmerk.testing;

import java.time.InstantSource;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.contract.RegisterContract;

class InMemoryRegisterTest implements RegisterContract {
    @Override
    public RegisterStore empty(InstantSource clock) {
        return new InMemoryRegister(clock);
    }
}
