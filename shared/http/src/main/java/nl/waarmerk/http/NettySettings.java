package nl.waarmerk.http;

import java.util.Map;

/// What a Netty host has to be told to behave as the gateway and Lambda do.
public final class NettySettings {
    public static final Map<String, Object> ALL =
            Map.of(
                    // A controller waits for the store: never on the event loop.
                    "micronaut.server.thread-selection",
                    "BLOCKING",
                    // The gateway separates parameters by & alone, and takes addresses of 10 KB.
                    "micronaut.server.semicolon-is-normal-char",
                    true,
                    "micronaut.server.netty.max-initial-line-length",
                    10_240,
                    // The gateway presses no answer together, whatever its caller could open.
                    "micronaut.server.netty.compression-threshold",
                    -1);

    private NettySettings() {}
}
