package nl.waarmerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.waarmerk.dynamodblocal.CannotStart;

/// A port that nobody else gets until it is let go: a pilot takes minutes to load.
record HeldPort(ServerSocket socket) implements AutoCloseable {
    static HeldPort of(int port) {
        try {
            return new HeldPort(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port "
                            + port
                            + " is taken by another program: choose another one with --port (it and the next one are used).",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
