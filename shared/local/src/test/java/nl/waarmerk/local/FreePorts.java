package nl.waarmerk.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports for a system of a test: it takes two beside each other.
final class FreePorts {
    private FreePorts() {}

    /// The first of two.
    static int pair() throws IOException {
        for (int tries = 0; tries < 50; tries++) {
            int port;
            try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = one.getLocalPort();
            }
            try (var two = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                if (two.isBound()) return port;
            } catch (IOException e) {
                // the next one
            }
        }
        throw new IOException("no two ports beside each other are free");
    }
}
