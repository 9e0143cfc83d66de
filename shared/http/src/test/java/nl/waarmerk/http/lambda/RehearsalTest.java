package nl.waarmerk.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.waarmerk.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RehearsalTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final TestIssuer issuer = TestIssuer.started();
    private final Heard handler = new Heard(issuer);

    /// Answers everything in the same way, after as long.
    private static final class Heard extends WaarmerkHandler {
        final List<Map<String, String>> headers = new ArrayList<>();
        List<String> paths = List.of("/v1/things/1", "/v1/things/2");
        int status = 200;
        Duration after = Duration.ZERO;

        Heard(TestIssuer issuer) {
            super(ApplicationContext.builder(issuer.settings(), "test").build());
        }

        @Override
        protected List<APIGatewayProxyRequestEvent> priming() {
            return paths.stream().map(path -> get(path, Map.of())).toList();
        }

        @Override
        public APIGatewayProxyResponseEvent handleRequest(
                APIGatewayProxyRequestEvent asked, @Nullable Context context) {
            headers.add(asked.getHeaders());
            try {
                Thread.sleep(after);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new APIGatewayProxyResponseEvent().withStatusCode(status);
        }
    }

    @AfterEach
    void stop() {
        handler.getApplicationContext().close();
        issuer.close();
    }

    @Test
    void each_request_is_asked_as_anyone_and_as_each_caller() {
        new Rehearsal(handler, LONG).play(List.of("one", "other"));
        assertThat(handler.headers).hasSizeBetween(200, 206);
        var callers = handler.headers.stream().map(each -> each.get("Authorization")).toList();
        assertThat(callers.subList(0, 6))
                .containsExactly(
                        null, "Bearer one", "Bearer other", null, "Bearer one", "Bearer other");
    }

    @Test
    void a_failure_is_not_asked_for_again() {
        handler.status = 503;
        assertThatThrownBy(() -> new Rehearsal(handler, LONG).play(List.of()))
                .hasMessageContaining("/v1/things/1 was answered 503");
        assertThat(handler.headers).hasSize(1);
    }

    /// Also in the midst of a long list.
    @Test
    void before_a_slow_store_it_ends_in_time() {
        handler.paths = Collections.nCopies(1_000, "/v1/things/1");
        handler.after = Duration.ofMillis(20);
        new Rehearsal(handler, Duration.ofMillis(200)).play(List.of());
        assertThat(handler.headers).hasSizeBetween(1, 11);
    }

    @Test
    @Timeout(10)
    void of_nothing_it_is_over_at_once() {
        handler.paths = List.of();
        new Rehearsal(handler, LONG).play(List.of());
        assertThat(handler.headers).isEmpty();
    }
}
