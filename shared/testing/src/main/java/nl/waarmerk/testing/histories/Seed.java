package nl.waarmerk.testing.histories;

import java.util.concurrent.ThreadLocalRandom;

/// A new seed for each run, printed; `-Dwaarmerk.seed=N` draws the same again.
public final class Seed {
    private Seed() {}

    public static long drawn(String what) {
        long seed = Long.getLong("waarmerk.seed", ThreadLocalRandom.current().nextInt(1 << 30));
        System.out.println(what + ": -Dwaarmerk.seed=" + seed);
        return seed;
    }
}
