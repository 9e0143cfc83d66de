package nl.waarmerk.testing.histories;

import java.util.concurrent.ThreadLocalRandom;

/// A new seed for each run, printed; `-Dwaarmerk.seed=N` draws the same again.
final class Seed {
    private Seed() {}

    static long drawn(String what) {
        long seed = Long.getLong("waarmerk.seed", ThreadLocalRandom.current().nextInt(1 << 30));
        System.out.println(what + ": -Dwaarmerk.seed=" + seed);
        return seed;
    }
}
