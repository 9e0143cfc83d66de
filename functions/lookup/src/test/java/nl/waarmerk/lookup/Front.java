package nl.waarmerk.lookup;

import java.util.Map;

/// The function as its callers see it, whoever hosts it.
interface Front extends AutoCloseable {
    Heard send(String method, String path, Map<String, String> headers);

    @Override
    void close();
}
