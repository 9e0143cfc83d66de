package nl.waarmerk.http;

import io.micronaut.core.optim.StaticOptimizations;
import io.micronaut.core.reflect.ClassUtils;
import java.util.Set;

/// No route answers by a reactive type, so the framework is told that there are none: verifying the
/// two that it would register loads 270 classes at each start.
public final class NoReactiveTypes implements StaticOptimizations.Loader<ClassUtils.Optimizations> {
    /// The framework makes it by its name.
    public NoReactiveTypes() {}

    @Override
    public ClassUtils.Optimizations load() {
        return new ClassUtils.Optimizations(
                Set.of("reactor.core.publisher.Flux", "reactor.core.publisher.Mono"));
    }
}
