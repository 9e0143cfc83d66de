package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.Fault;
import nl.waarmerk.dynamodblocal.FaultProxy;
import nl.waarmerk.dynamodblocal.Faults;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.local.oidc.TokenRequest;
import nl.waarmerk.testing.FreePorts;
import nl.waarmerk.testing.visitors.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The running system before a store with something wrong: no answer is wrong, what was
/// acknowledged is there once, and the data agrees. `benchmarks/faults/run` does it longer.
class FaultsTest {
    private static final Map<String, String> AS_A_FUNCTION =
            Map.of(
                    "aws.region", "eu-west-1",
                    "aws.accessKeyId", "local",
                    "aws.secretAccessKey", "local");
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    @TempDir static Path data;
    private static LocalDynamo dynamo;
    private static FaultProxy wire;
    private static Options options;
    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        AS_A_FUNCTION.forEach(System::setProperty);
        dynamo = LocalDynamo.in(data, 0);
        wire = FaultProxy.before(dynamo.endpoint());
        var staging = new Staging(wire.endpoint(), Duration.ZERO);
        options = new Options("up", "", FreePorts.pair(), data, false, null, staging);
        system = LocalSystem.start(options);
    }

    @AfterAll
    static void end() {
        system.close();
        wire.close();
        dynamo.close();
        AS_A_FUNCTION.keySet().forEach(System::clearProperty);
    }

    @AfterEach
    void agrees() {
        try (var client = dynamo.client()) {
            var check = new Check(client, Tables.prefixed(""), Progress.SILENT);
            assertThat(check.report().findings()).isEmpty();
        }
    }

    @Test
    void a_store_that_throttles_a_fifth_of_the_calls_makes_no_answer_wrong() throws Exception {
        assertThat(statuses(Faults.some(20, new Fault.Throttled()))).containsKeys(200, 201);
    }

    @Test
    void a_store_that_is_gone_is_told_as_503_and_not_asked_twice_as_often() throws Exception {
        long calls = wire.calls();
        long attempts = attempts();
        assertThat(statuses(Faults.always(new Fault.NeverArrives()))).containsKey(503);
        // Five retries at most, however long it takes.
        assertThat(attempts() - attempts).isLessThanOrEqualTo(wire.calls() - calls + 10);
    }

    @Test
    void a_silent_store_is_told_as_503_before_the_gateway_gives_up() throws Exception {
        var silent = new Fault.Slow(Duration.ofSeconds(12));
        assertThat(statuses(Faults.always(silent), Duration.ofSeconds(12)))
                .containsKey(503)
                .doesNotContainKey(0);
    }

    @Test
    void a_write_whose_answer_is_lost_is_there_once_and_its_repeat_hears_the_same()
            throws Exception {
        assertThat(statuses(Faults.some(30, new Fault.AnswerLost()))).containsKeys(200, 201);
    }

    private static Map<Integer, Long> statuses(Faults faults) throws InterruptedException {
        return statuses(faults, A_WHILE);
    }

    private static Map<Integer, Long> statuses(Faults faults, Duration time)
            throws InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + options.port());
        var visit =
                new Visit(
                        uri,
                        role -> TokenRequest.token(options.issuerPort(), role),
                        "demo-fault-" + faults.hashCode());
        wire.meets(faults);
        var ending = Thread.startVirtualThread(() -> wellAgain(time));
        visit.run(4, time, 30);
        ending.join();
        var judged = visit.account();
        System.out.printf("faults: %s%n", judged.statuses());
        assertThat(judged.wrong()).isEmpty();
        return judged.statuses();
    }

    private static void wellAgain(Duration after) {
        try {
            Thread.sleep(after);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wire.meets(Faults.NONE);
    }

    private static long attempts() {
        return wire.attempts().values().stream().mapToLong(Long::longValue).sum();
    }
}
