package nl.waarmerk.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.verdict.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A verdict on a bare claim, one core; its baseline only finds the two records by their names.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class VerdictFromMemory {
    private static final int SIZE = 1_000;
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    private final Memory memory = new Memory(SIZE);
    private final Judge judge = new Judge(Frameworks.builtIn().earliest());
    private int next;

    @Benchmark
    public Verdict verdict() {
        return judge.judge(claim(), memory, TODAY, null);
    }

    @Benchmark
    public int recordsFound() {
        var claim = claim();
        return memory.programmesNamed(claim.programmes().getFirst().value()).size()
                + memory.institutionsNamed(claim.issuers().getFirst().value()).size();
    }

    private Claim claim() {
        next = next % SIZE + 1;
        return new Claim(
                Claim.Basis.CLAIM,
                List.of(new Stated<>(Memory.badge(next), "/programme")),
                List.of(new Stated<>(Memory.ISSUER, "/issuer")),
                new Stated<>(new Moment.Day(LocalDate.of(2022 + next % 3, 7, 4)), "/awardedOn"),
                null, Claim.Scope.NONE, new Authenticity.Vouched(), new Status.Vouched());
    }
}
