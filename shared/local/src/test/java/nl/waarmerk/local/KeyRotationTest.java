package nl.waarmerk.local;

import static nl.waarmerk.testing.TestIssuer.ecKey;
import static nl.waarmerk.testing.TestIssuer.generate;
import static nl.waarmerk.testing.TestIssuer.header;
import static nl.waarmerk.testing.TestIssuer.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import nl.waarmerk.register.access.Role;
import org.junit.jupiter.api.Test;

/// The token issuer changes its key while clients keep asking, with the new key and with the one
/// before. The rule (`SigningKeys`): an unknown key id asks the issuer again, not more often than
/// every five seconds.
class KeyRotationTest {
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);
    private static final int ROTATIONS = 10;
    private static final int CLIENTS = 12;

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final List<Rotation> rotations = new ArrayList<>();
    private volatile List<String> tokens = List.of();
    private final Semaphore heard = new Semaphore(0);
    private volatile boolean over;

    /// @param key the rotation that its token's key came with
    private record Told(int key, Instant asked, Instant answered, int status) {}

    private record Rotation(Instant at, String token) {}

    @Test
    void a_new_key_is_believed_within_seconds_and_a_retired_one_never_again() throws Exception {
        try (var system = new ToldSystem();
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = system.clock.instant();
            rotate(system);
            for (int i = 0; i < CLIENTS; i++) clients.execute(() -> ask(system));
            for (int i = 1; i < ROTATIONS; i++) {
                for (int step = 0; step < 20; step++) {
                    heard.acquire(CLIENTS);
                    system.clock.move(Duration.ofMillis(600));
                }
                rotate(system);
            }
            over = true;
            clients.close();
            var passed = Duration.between(begun, system.clock.instant());
            System.out.printf(
                    "keys: %d rotations in %d s of the clock, %d answers, %d fetches%n",
                    ROTATIONS, passed.toSeconds(), told.size(), system.issuer.fetches.get());
            assertThat((long) system.issuer.fetches.get())
                    .as("the issuer is not asked all the time")
                    .isLessThanOrEqualTo(passed.dividedBy(BETWEEN_FETCHES) + 1);
        }
        assertThat(told).extracting(Told::status).containsOnly(200, 401);
        for (int key = 0; key < ROTATIONS - 1; key++) held(key);
    }

    private void held(int key) {
        var from = rotations.get(key).at().plus(BETWEEN_FETCHES);
        var until = rotations.get(key + 1).at();
        assertThat(told)
                .filteredOn(one -> one.key == key)
                .filteredOn(one -> !one.asked.isBefore(from) && one.answered.isBefore(until))
                .as("with key %d, five seconds after it came", key)
                .isNotEmpty()
                .extracting(Told::status)
                .containsOnly(200);
        var seen =
                told.stream()
                        .filter(one -> one.key == key + 1 && one.status == 200)
                        .map(Told::answered)
                        .min(Instant::compareTo);
        if (seen.isEmpty()) return;
        assertThat(told)
                .filteredOn(one -> one.key == key && one.asked.isAfter(seen.get()))
                .as("with key %d, once the next one was believed", key)
                .extracting(Told::status)
                .doesNotContain(200);
    }

    private void rotate(ToldSystem system) {
        var key = generate("EC", 0, new ECGenParameterSpec("secp256r1"));
        var id = "key-" + rotations.size();
        var claims = system.person(Role.AUDITOR, "pilot.example", "auditor");
        system.issuer.publish(ecKey(id, key));
        rotations.add(
                new Rotation(system.clock.instant(), signed(header("ES256", id), claims, key)));
        tokens = rotations.stream().map(Rotation::token).toList();
    }

    /// In turn with the newest key and with the one before.
    private void ask(ToldSystem system) {
        for (int turn = 0; !over; turn++) {
            var known = tokens;
            int key = Math.max(0, known.size() - 1 - turn % 2);
            var asked = system.clock.instant();
            var request = system.caller.to("/v1/proposals");
            request.header("Authorization", "Bearer " + known.get(key));
            int status = system.caller.send(request).status();
            told.add(new Told(key, asked, system.clock.instant(), status));
            heard.release();
        }
    }
}
