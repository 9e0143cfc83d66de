package nl.waarmerk.http.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class KeyFetchTest {
    private static void cannotBeHad(String address) {
        var fetch = new KeyFetch(new TokenSettings("i", "a", URI.create(address)));
        assertThatThrownBy(fetch::keys).isInstanceOf(IOException.class);
    }

    private static String address(ServerSocket at) {
        return "http://127.0.0.1:" + at.getLocalPort() + "/jwks";
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    /// `" "` stands for more of them than a key set may have bytes.
    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"keys\":1}", "[]", " "})
    void what_is_no_key_set_is_an_outage(String body) {
        try (var issuer = TestIssuer.started()) {
            issuer.answerWith(200, body.equals(" ") ? " ".repeat(300 * 1024) : body);
            cannotBeHad(issuer.address());
        }
    }

    @Test
    void keys_after_too_many_bytes_are_not_read() {
        try (var issuer = TestIssuer.started()) {
            var keys = "{\"keys\":[]}";
            issuer.answerWith(200, " ".repeat(256 * 1024) + keys);
            cannotBeHad(issuer.address());
        }
    }

    @Test
    void an_address_where_nobody_listens_is_an_outage() throws IOException {
        String address;
        try (var socket = listening()) {
            address = address(socket);
        }
        cannotBeHad(address);
    }

    @Test
    void another_address_is_not_followed() throws IOException {
        try (var issuer = TestIssuer.started();
                var elsewhere = listening()) {
            Thread.ofVirtual().start(() -> answer(elsewhere, issuer.address()));
            cannotBeHad(address(elsewhere));
            assertThat(issuer.fetches).hasValue(0);
        }
    }

    private static void answer(ServerSocket from, String location) {
        try (var connection = from.accept()) {
            connection.getInputStream().read();
            var text =
                    "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
            connection.getOutputStream().write(text.getBytes(US_ASCII));
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The caller has gone.
        }
    }

    @Test
    void an_address_that_never_answers_is_an_outage_withinSeconds() throws IOException {
        try (var silent = listening()) {
            withinSeconds(() -> cannotBeHad(address(silent)));
        }
    }

    /// And the connection ends with it.
    @Test
    void an_address_that_answers_a_byte_at_a_time_is_one_too() throws Exception {
        try (var slow = listening()) {
            var dripping = Thread.ofVirtual().start(() -> drip(slow));
            withinSeconds(() -> cannotBeHad(address(slow)));
            assertThat(dripping.join(Duration.ofSeconds(5))).isTrue();
        }
    }

    private static void withinSeconds(Runnable done) {
        var started = System.nanoTime();
        done.run();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(8));
    }

    private static void drip(ServerSocket slow) {
        try (var connection = slow.accept()) {
            connection.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(US_ASCII));
            while (true) {
                connection.getOutputStream().write('x');
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException e) {
            // Nobody listens any more.
        }
    }
}
