package nl.waarmerk.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.view.KnownAt;

/// What every function that reads the register is made of, whichever store it has.
@Factory
final class RegisterBeans {
    @Singleton
    Frameworks frameworks() {
        return Frameworks.builtIn();
    }

    @Singleton
    @Requires(beans = RegisterReads.class)
    KnownAt knownAt(RegisterReads reads) {
        return new KnownAt(reads);
    }
}
