package nl.waarmerk.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.waarmerk.credentials.Batch;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.validation.BatchAnswers;
import nl.waarmerk.validation.receipt.HeldKeys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Batches of 6,000 claims from the bytes that came to the bytes that go, two at a time, each read from the register anew;
/// the baseline only parses the same bytes with jackson-core and copies the same answer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(ManyClaims.ITEMS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class BatchFromMemory {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final JsonFactory JACKSON = new JsonFactory();

    private final byte[] body = ManyClaims.lines();
    private final BatchAnswers answers = answers();
    private final byte[] answer = answered();

    @Benchmark
    public byte[] answered() {
        return answers.of(Batch.LINES.read(body), TODAY, null, BatchAnswers.Detail.COMPACT);
    }

    @Benchmark
    public byte[] parsedAndWritten() throws IOException {
        int texts = 0;
        try (var parser = JACKSON.createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken())
                if (token == JsonToken.VALUE_STRING && !parser.getText().isEmpty()) texts++;
        }
        if (texts != 5 * ManyClaims.ITEMS) throw new IllegalStateException("texts: " + texts);
        return answer.clone();
    }

    private static BatchAnswers answers() {
        var store = new InMemoryRegister(InstantSource.system());
        new GeneratedLog(store).writeProgrammes(ManyClaims.PROGRAMMES);
        var context = ApplicationContext.builder()
                .singletons(store, HeldKeys.fresh())
                .properties(Map.of("waarmerk.address", "http://127.0.0.1:9", "waarmerk.tokens.issuer", "http://127.0.0.1:9",
                        "waarmerk.tokens.audience", "none", "waarmerk.tokens.jwks", "http://127.0.0.1:9/none"))
                .start();
        return context.getBean(BatchAnswers.class);
    }
}
