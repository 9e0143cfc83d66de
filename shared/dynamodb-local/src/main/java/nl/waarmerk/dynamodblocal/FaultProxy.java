package nl.waarmerk.dynamodblocal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A wire to a database that fails while a system runs: on a loopback port of its own, before any
/// client, in this process or another. [FaultyHttp] is the same inside a client.
public final class FaultProxy implements AutoCloseable {
    private static final Set<String> NOT_PASSED_ON =
            Set.of(
                    "host",
                    "content-length",
                    "connection",
                    "expect",
                    "upgrade",
                    "transfer-encoding");

    private final URI database;
    private final Consumer<String> heard;
    private final ServerSocket listening;
    private final HttpClient wire =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, LongAdder> attempts = new ConcurrentHashMap<>();
    private final LongAdder calls = new LongAdder();
    private final LongAdder lostRaces = new LongAdder();
    private volatile Faults faults = Faults.NONE;

    private FaultProxy(URI database, Consumer<String> heard, ServerSocket listening) {
        this.database = database;
        this.heard = heard;
        this.listening = listening;
    }

    /// Passes everything on, until it is told otherwise.
    public static FaultProxy before(URI database) {
        return before(database, call -> {});
    }

    /// The same; `heard` is told each attempt as it arrives: its operation, a space, its body.
    public static FaultProxy before(URI database, Consumer<String> heard) {
        try {
            var socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
            var proxy = new FaultProxy(database, heard, socket);
            Thread.ofVirtual().name("accepts").start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a client's `AWS_ENDPOINT_URL` is.
    public URI endpoint() {
        return URI.create(
                "http://"
                        + listening.getInetAddress().getHostAddress()
                        + ":"
                        + listening.getLocalPort());
    }

    /// From the next attempt on.
    public void meets(Faults others) {
        faults = others;
    }

    /// What arrived here, by operation (`BatchGetItem`), whatever became of it.
    public Map<String, Long> attempts() {
        var read = new TreeMap<String, Long>();
        attempts.forEach((operation, counter) -> read.put(operation, counter.sum()));
        return read;
    }

    /// All attempts but the clients' own retries.
    public long calls() {
        return calls.sum();
    }

    /// Transactions that the database itself cancelled: another writer was first.
    public long lostRaces() {
        return lostRaces.sum();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                open.add(client);
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                // Closed, or a client that was gone before it was met.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setOption(StandardSocketOptions.TCP_NODELAY, true);
            var from = new BufferedInputStream(client.getInputStream());
            for (var call = WireRequest.read(from); call != null; call = WireRequest.read(from)) {
                heard.accept(call.operation() + " " + call.body());
                attempts.computeIfAbsent(call.operation(), name -> new LongAdder()).increment();
                if (call.first()) calls.increment();
                var answer = answer(call, faults.next(call.operation(), call.call()));
                if (answer == null) {
                    client.setOption(StandardSocketOptions.SO_LINGER, 0); // a reset, no farewell
                    return;
                }
                answer.write(client.getOutputStream());
            }
        } catch (IOException e) {
            // The client has gone: nobody is left to be told.
        } finally {
            open.remove(client);
        }
    }

    /// Null: none, the connection breaks.
    private @Nullable WireAnswer answer(WireRequest call, @Nullable Fault fault)
            throws IOException {
        return switch (fault) {
            case null -> passedOn(call);
            case Fault.Throttled() -> WireAnswer.throttled();
            case Fault.Failed() -> WireAnswer.failed();
            case Fault.Cancelled(var reasons) -> WireAnswer.cancelled(reasons);
            case Fault.NeverArrives() -> null;
            case Fault.AnswerLost() -> {
                passedOn(call);
                yield null;
            }
            case Fault.ArrivesLate(var by) -> {
                Thread.startVirtualThread(() -> later(call, by));
                yield null;
            }
            case Fault.Slow(var by) -> {
                var answer = passedOn(call);
                pause(by);
                yield answer;
            }
        };
    }

    private WireAnswer passedOn(WireRequest call) throws IOException {
        var request =
                HttpRequest.newBuilder(database)
                        .POST(HttpRequest.BodyPublishers.ofString(call.body()));
        call.headers()
                .forEach((name, value) -> {
                    if (!NOT_PASSED_ON.contains(name)) request.header(name, value);
                });
        try {
            var answer = wire.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var headers = new TreeMap<String, String>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> {
                        if (!NOT_PASSED_ON.contains(name)) headers.put(name, values.getFirst());
                    });
            if (answer.statusCode() == 400 && call.operation().equals("TransactWriteItems"))
                lostRaces.increment();
            return new WireAnswer(answer.statusCode(), headers, answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void later(WireRequest call, Duration by) {
        pause(by);
        try {
            passedOn(call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(Duration by) {
        try {
            Thread.sleep(by);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var client : open) client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            wire.shutdownNow();
        }
    }
}
