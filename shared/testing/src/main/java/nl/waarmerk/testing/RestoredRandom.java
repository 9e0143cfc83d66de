package nl.waarmerk.testing;

import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A platform whose `SecureRandom` keeps a state, which a snapshot copies: what is drawn after
/// [#restored] is counted apart, by whether its generator is older than that.
public final class RestoredRandom implements AutoCloseable {
    private static final SecureRandom REAL = new SecureRandom();

    private final Provider provider = new Platform(Generator::new);
    private final AtomicInteger copied = new AtomicInteger();
    private final AtomicInteger fresh = new AtomicInteger();
    private volatile boolean isRestored;

    /// The JDK's own for UUIDs is made before: it draws as the platform does, and is not ours.
    public RestoredRandom() {
        UUID.randomUUID();
        Security.insertProviderAt(provider, 1);
    }

    public void restored() {
        isRestored = true;
    }

    /// How often something was drawn that another copy of the snapshot draws as well.
    public int drawnAsInEveryCopy() {
        return copied.get();
    }

    public int drawnAnew() {
        return fresh.get();
    }

    @Override
    public void close() {
        Security.removeProvider(provider.getName());
    }

    private final class Generator extends SecureRandomSpi {
        private static final long serialVersionUID = 1;
        private final boolean inSnapshot = !isRestored;

        @Override
        protected void engineNextBytes(byte[] bytes) {
            if (isRestored) (inSnapshot ? copied : fresh).incrementAndGet();
            REAL.nextBytes(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int size) {
            return REAL.generateSeed(size);
        }

        @Override
        protected void engineSetSeed(byte[] seed) {}
    }

    private static final class Platform extends Provider {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("this-escape")
        Platform(Supplier<SecureRandomSpi> made) {
            super("Restored", "1", "a generator with a state");
            putService(
                    new Service(this, "SecureRandom", "Restored", "Generator", null, null) {
                        @Override
                        public Object newInstance(@Nullable Object parameter) {
                            return made.get();
                        }
                    });
        }
    }
}
