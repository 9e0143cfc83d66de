package nl.waarmerk.dynamodblocal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// An HTTP client that fails by script. Faults are made at the wire, so the SDK's own reading of
/// errors and its retries are part of the test; an interceptor could only throw what we think that
/// the SDK would have thrown.
public final class FaultyHttp implements SdkHttpClient {
    private final SdkHttpClient wire = UrlConnectionHttpClient.create();
    private final Map<String, Queue<Fault>> nextCalls = new ConcurrentHashMap<>();
    private final Map<String, Queue<Fault>> nextAttempts = new ConcurrentHashMap<>();
    private final Map<String, Fault> ofCall = new ConcurrentHashMap<>();
    private final Queue<Thread> underWay = new ConcurrentLinkedQueue<>();
    private volatile Faults others = Faults.NONE;

    /// The next calls of this operation meet these faults, one each, however often the SDK tries
    /// again.
    public FaultyHttp calls(String operation, Fault... faults) {
        return add(nextCalls, operation, faults);
    }

    /// The next attempts of this operation meet these faults, one each: the SDK's retry may come
    /// through.
    public FaultyHttp attempts(String operation, Fault... faults) {
        return add(nextAttempts, operation, faults);
    }

    /// What no script is for is asked here.
    public FaultyHttp otherwise(Faults faults) {
        others = faults;
        return this;
    }

    /// Waits until everything that arrives late has arrived.
    public void settle() {
        for (var late = underWay.poll(); late != null; late = underWay.poll()) join(late);
    }

    private static void join(Thread late) {
        try {
            late.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What is left of the script does not happen.
    public synchronized void forget() {
        others = Faults.NONE;
        nextCalls.clear();
        nextAttempts.clear();
    }

    private FaultyHttp add(Map<String, Queue<Fault>> script, String operation, Fault... faults) {
        synchronized (this) {
            for (var fault : faults)
                script.computeIfAbsent(operation, name -> new ArrayDeque<>()).add(fault);
        }
        return this;
    }

    private synchronized @Nullable Fault next(String operation, String call) {
        var known = ofCall.get(call);
        if (known != null) return known;
        var fault = poll(nextCalls, operation);
        if (fault != null) {
            ofCall.put(call, fault);
            return fault;
        }
        var once = poll(nextAttempts, operation);
        return once == null ? others.next(operation, call) : once;
    }

    private static @Nullable Fault poll(Map<String, Queue<Fault>> script, String operation) {
        var faults = script.get(operation);
        return faults == null ? null : faults.poll();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var http = request.httpRequest();
        var target = http.firstMatchingHeader("X-Amz-Target").orElse("");
        var call = http.firstMatchingHeader("amz-sdk-invocation-id").orElse("");
        var fault = next(target.substring(target.indexOf('.') + 1), call);
        var real = wire.prepareRequest(request);
        return fault == null ? real : new Faulty(real, fault, underWay);
    }

    @Override
    public void close() {
        wire.close();
    }

    private record Faulty(ExecutableHttpRequest real, Fault fault, Queue<Thread> underWay)
            implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() throws IOException {
            return switch (fault) {
                case Fault.Throttled() -> answer(WireAnswer.throttled());
                case Fault.Failed() -> answer(WireAnswer.failed());
                case Fault.Cancelled(var reasons) -> answer(WireAnswer.cancelled(reasons));
                case Fault.NeverArrives() ->
                        throw new SocketTimeoutException("by script: never arrived");
                case Fault.AnswerLost() -> {
                    carryOut();
                    throw new SocketTimeoutException("by script: the answer was lost");
                }
                case Fault.ArrivesLate(var by) -> {
                    underWay.add(Thread.startVirtualThread(() -> later(by)));
                    throw new SocketTimeoutException("by script: still on its way");
                }
                case Fault.Slow(var by) -> {
                    pause(by.toMillis());
                    yield real.call();
                }
            };
        }

        private void carryOut() throws IOException {
            real.call().responseBody().ifPresent(AbortableInputStream::abort);
        }

        private void later(Duration by) {
            try {
                pause(by.toMillis());
                carryOut();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static HttpExecuteResponse answer(WireAnswer answer) {
            var response = SdkHttpResponse.builder().statusCode(answer.status());
            answer.headers().forEach(response::putHeader);
            return HttpExecuteResponse.builder()
                    .response(response.build())
                    .responseBody(
                            AbortableInputStream.create(
                                    new ByteArrayInputStream(answer.body().getBytes(UTF_8))))
                    .build();
        }

        private static void pause(long millis) throws IOException {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        @Override
        public void abort() {
            real.abort();
        }
    }
}
