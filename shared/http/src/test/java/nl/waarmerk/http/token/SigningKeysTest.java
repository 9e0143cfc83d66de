package nl.waarmerk.http.token;

import static nl.waarmerk.testing.TestIssuer.rsaKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
    private TestIssuer issuer;
    private SigningKeys keys;
    private Instant now = Instant.parse("2023-07-04T10:00:00Z");

    @BeforeEach
    void start() throws IOException {
        issuer = new TestIssuer();
        keys = keys(issuer.address());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private SigningKeys keys(String address) {
        return new SigningKeys(
                new KeyFetch(new TokenSettings("i", "a", URI.create(address))), () -> now);
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    private static void unavailable(SigningKeys keys, String id) {
        var problem = catchThrowableOfType(Problem.class, () -> keys.withId(id));
        assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(problem.headers()).containsKey("Retry-After");
    }

    @Test
    void keys_are_fetched_once_and_remembered() {
        for (int i = 0; i < 5; i++) assertThat(keys.withId("rsa-1")).hasSize(1);
        assertThat(issuer.fetches).hasValue(1);
    }

    @Test
    void old_keys_are_fetched_anew() {
        keys.withId("rsa-1");
        later(Duration.ofMinutes(11));
        keys.withId("rsa-1");
        assertThat(issuer.fetches).hasValue(2);
    }

    @Test
    void a_rotated_key_is_picked_up_and_the_old_one_forgotten() {
        keys.withId("rsa-1");
        issuer.publish(rsaKey("rsa-2", issuer.rsa));
        later(Duration.ofSeconds(6));
        assertThat(keys.withId("rsa-2")).hasSize(1);
        assertThat(keys.withId("rsa-1")).isEmpty();
    }

    @Test
    void unknown_keys_cannot_make_us_ask_all_the_time() {
        for (int i = 0; i < 50; i++) assertThat(keys.withId("made-up-" + i)).isEmpty();
        assertThat(issuer.fetches).hasValue(1);
        later(Duration.ofSeconds(6));
        for (int i = 0; i < 50; i++) assertThat(keys.withId("made-up-" + i)).isEmpty();
        assertThat(issuer.fetches).hasValue(2);
    }

    @Test
    void without_keys_nobody_can_tell() {
        issuer.answerWith(500, null);
        unavailable(keys, "rsa-1");
        unavailable(keys, "rsa-1");
        assertThat(issuer.fetches).hasValue(1);
        issuer.answerWith(200, null);
        later(Duration.ofSeconds(6));
        assertThat(keys.withId("rsa-1")).hasSize(1);
    }

    @Test
    void known_keys_are_believed_for_an_hour_while_the_issuer_cannot_be_reached() {
        keys.withId("rsa-1");
        issuer.answerWith(503, null);
        later(Duration.ofMinutes(59));
        assertThat(keys.withId("rsa-1")).hasSize(1);
        unavailable(keys, "rsa-2");
        later(Duration.ofMinutes(2));
        unavailable(keys, "rsa-1");
    }

    @Test
    void a_clock_that_jumps_back_makes_keys_old_not_eternal() {
        keys.withId("rsa-1");
        later(Duration.ofDays(-1));
        assertThat(keys.withId("rsa-1")).hasSize(1);
        assertThat(issuer.fetches).hasValue(2);
    }

    @Test
    void many_at_once_ask_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<?>>();
            for (int i = 0; i < 100; i++)
                answers.add(threads.submit(() -> assertThat(keys.withId("rsa-1")).hasSize(1)));
            for (var answer : answers) answer.get();
        }
        assertThat(issuer.fetches).hasValue(1);
    }
}
