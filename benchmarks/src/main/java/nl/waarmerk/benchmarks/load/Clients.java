package nl.waarmerk.benchmarks.load;

import java.net.URI;

/// Who sends a row's requests for some seconds, each connection after its own last answer.
interface Clients {
    int CONNECTIONS = 8;

    /// Times in milliseconds. `errors`: no answer in time, a broken connection, or a status above 399.
    record Measured(long requests, double perSecond, double p50, double p99, double p999, long errors) {}

    Measured send(URI server, Row row, int seconds) throws Exception;

    String name();
}
