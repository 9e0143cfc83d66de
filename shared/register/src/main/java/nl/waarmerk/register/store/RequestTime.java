package nl.waarmerk.register.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long the request at hand has been here. A caller behind the gateway waits 25 s: the store,
/// whose answer may take four, is not asked any more after twenty.
public final class RequestTime {
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final ThreadLocal<@Nullable RequestTime> CURRENT = new ThreadLocal<>();

    private final long begun;

    private RequestTime(long begun) {
        this.begun = begun;
    }

    public static RequestTime beginning() {
        return ago(Duration.ZERO);
    }

    public static RequestTime ago(Duration time) {
        return new RequestTime(System.nanoTime() - time.toNanos());
    }

    /// Of this thread from now on; the one before, if there was one.
    public static @Nullable RequestTime enter(@Nullable RequestTime time) {
        var before = CURRENT.get();
        CURRENT.set(time);
        return before;
    }

    /// Whether it is too late to ask the store; never outside a request.
    public static boolean over() {
        var time = CURRENT.get();
        return time != null && System.nanoTime() - time.begun > MOST.toNanos();
    }
}
