package nl.waarmerk.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.reflect.ClassUtils;
import org.junit.jupiter.api.Test;

class NoReactiveTypesTest {
    @Test
    void the_framework_was_told_so() {
        assertThat(ClassUtils.forName("reactor.core.publisher.Flux", null)).isEmpty();
        assertThat(ClassUtils.forName("reactor.core.publisher.Mono", null)).isEmpty();
        assertThat(ClassUtils.forName(getClass().getName(), null)).isPresent();
    }
}
