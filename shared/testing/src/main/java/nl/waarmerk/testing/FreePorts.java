package nl.waarmerk.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports for a system of a test or a measure: it takes two beside each other, some time after they
/// are chosen.
public final class FreePorts {
    private FreePorts() {}

    /// The first of two. None of those that the kernel hands to clients meanwhile.
    public static int pair() throws IOException {
        for (int tries = 0; tries < 50; tries++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (free(port) && free(port + 1)) return port;
        }
        throw new IOException("no two ports beside each other are free");
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
