package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.util.random.RandomGenerator;

/// One thing that a client does, and whether what came back was right.
@FunctionalInterface
interface Act {
    Judged done(RandomGenerator random) throws IOException, InterruptedException;
}
