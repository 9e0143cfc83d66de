package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import nl.waarmerk.testing.Heard;

/// A connection without a client's manners: what is written is sent as it is.
record Wire(URI server) {
    private static final int PATIENCE = 20_000;

    Heard send(byte[] request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request);
            } catch (IOException e) {
                // It was answered before all was heard: the answer counts.
            }
            return heard(new String(socket.getInputStream().readAllBytes(), UTF_8));
        }
    }

    private static Heard heard(String answer) throws IOException {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) throw new IOException("no answer: '" + answer + "'");
        var lines = answer.substring(0, end).split("\r\n", -1);
        var headers = new HashMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var parts = lines[i].split(": ", 2);
            headers.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return new Heard(
                Integer.parseInt(lines[0].split(" ", 3)[1]), headers, answer.substring(end + 4));
    }
}
