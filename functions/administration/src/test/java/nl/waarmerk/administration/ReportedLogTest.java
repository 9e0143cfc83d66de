package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import nl.waarmerk.testing.HandClock;
import org.junit.jupiter.api.Test;

class ReportedLogTest {
    @Test
    void a_log_that_is_shorter_than_it_was_takes_nothing_until_it_is_as_long_again() {
        try (var before = new Scene<>(LambdaFront::new)) {
            before.institution("han.nl");
            long size = before.store.head().size();
            try (var lost = new Scene<>(atLeast(size + 1), clock -> before.store)) {
                var told =
                        lost.post(
                                Who.personAt("han.nl"),
                                "/v1/programmes",
                                Bodies.programme("2023-02-01"));
                assertThat(told.status()).as(told.body()).isEqualTo(503);
                assertThat(told.header("retry-after")).contains("600");
                assertThat(before.store.head().size()).isEqualTo(size);
            }
            try (var restored = new Scene<>(atLeast(size), clock -> before.store)) {
                assertThat(restored.programme("han.nl")).isEqualTo("MCNL-0001-0001");
            }
        }
    }

    @Test
    void each_length_is_a_metric_of_the_function_where_there_is_one() {
        var told = new ArrayList<String>();
        var clock = new HandClock("2023-09-01T10:00:00Z");
        new ReportedLog(clock, 0, "", told::add).grew(7);
        assertThat(told).isEmpty();
        new ReportedLog(clock, 0, "waarmerk-administration", told::add).grew(7);
        assertThat(told)
                .containsExactly(
                        """
                        {"FunctionName":"waarmerk-administration","TreeSize":7,"_aws":{"CloudWatchMetrics":\
                        [{"Dimensions":[["FunctionName"]],"Metrics":[{"Name":"TreeSize","Unit":"Count"}],\
                        "Namespace":"Waarmerk"}],"Timestamp":1693562400000}}\
                        """);
    }

    private static Function<ApplicationContext, LambdaFront> atLeast(long size) {
        return context -> {
            context.getEnvironment()
                    .addPropertySource(
                            PropertySource.of("least", Map.of("waarmerk.log.at.least", size)));
            return new LambdaFront(context);
        };
    }
}
