package nl.waarmerk.administration;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// The length of the log as a metric, which outlives the tables: `TreeSize`, in events, of this
/// function in namespace `Waarmerk`. It is a line of the log in CloudWatch's embedded metric
/// format; off Lambda nobody reads it, and it is not written.
@Singleton
final class ReportedLog implements LogWatch {
    private static final String BY = "FunctionName";

    private final InstantSource clock;
    private final long atLeast;
    private final String function;
    private final Consumer<String> log;

    /// @param atLeast what the metric said last, before the loss; 0 when there was none
    /// @param function its name; empty off Lambda
    @Inject
    ReportedLog(
            InstantSource clock,
            @Value("${waarmerk.log.at.least:0}") long atLeast,
            @Value("${aws.lambda.function.name:}") String function) {
        this(clock, atLeast, function, System.out::println);
    }

    ReportedLog(InstantSource clock, long atLeast, String function, Consumer<String> log) {
        this.clock = clock;
        this.atLeast = atLeast;
        this.function = function;
        this.log = log;
    }

    @Override
    public boolean tooShort(long size) {
        return size < atLeast;
    }

    @Override
    public void grew(long size) {
        if (!function.isEmpty()) log.accept(line(size));
    }

    private String line(long size) {
        var metric = Json.obj().with("Name", "TreeSize").with("Unit", "Count");
        var directive =
                Json.obj()
                        .with("Namespace", "Waarmerk")
                        .with("Dimensions", new Json.Arr(List.of(Json.texts(List.of(BY)))))
                        .with("Metrics", new Json.Arr(List.of(metric)));
        var told =
                Json.obj()
                        .with("Timestamp", clock.millis())
                        .with("CloudWatchMetrics", new Json.Arr(List.of(directive)));
        return CanonicalJson.text(
                Json.obj().with("_aws", told).with(BY, function).with("TreeSize", size));
    }
}
