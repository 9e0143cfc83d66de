package nl.waarmerk.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import nl.waarmerk.register.store.RequestTime;
import org.jspecify.annotations.Nullable;

/// When each request came, known to whichever thread works for it.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(AnswerHeaders.OUTERMOST)
final class RequestTimes {
    @RequestFilter
    void begin(MutablePropagatedContext context) {
        context.add(new Since(RequestTime.beginning()));
    }

    private record Since(RequestTime time)
            implements ThreadPropagatedContextElement<@Nullable RequestTime> {
        @Override
        public @Nullable RequestTime updateThreadContext() {
            return RequestTime.enter(time);
        }

        @Override
        public void restoreThreadContext(@Nullable RequestTime before) {
            RequestTime.enter(before);
        }
    }
}
