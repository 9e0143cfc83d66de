package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.local.oidc.TokenRequest;
import nl.waarmerk.testing.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {
    @TempDir Path data;

    @Test
    void it_answers_anyone_and_a_coordinator_with_a_token_and_keeps_its_data() throws Exception {
        var options = new Options("up", "", FreePorts.pair(), data, false, null);
        try (var system = LocalSystem.start(options)) {
            assertThat(system).isNotNull();
            assertThat(get(options, "/v1/programmes/MCNL-0006-0001", "").statusCode())
                    .isEqualTo(200);
            assertThat(get(options, "/v1/proposals", "").statusCode()).isEqualTo(401);
            for (var role :
                    new String[] {
                        "coordinator", "second-coordinator", "institution", "colleague", "auditor"
                    })
                assertThat(
                                get(
                                                options,
                                                "/v1/proposals",
                                                TokenRequest.token(options.issuerPort(), role))
                                        .statusCode())
                        .as(role)
                        .isEqualTo(200);
            assertThat(
                            get(
                                            options,
                                            "/v1/proposals",
                                            TokenRequest.token(options.issuerPort(), "issuer"))
                                    .statusCode())
                    .isEqualTo(403);
        }
        // Other ports: within one process the old ones are given back a little later.
        var later = new Options("up", "", FreePorts.pair(), data, false, null);
        try (var again = LocalSystem.start(later)) {
            assertThat(again).isNotNull();
            assertThat(get(later, "/v1/programmes/MCNL-0006-0001", "").body())
                    .contains("Sales Manager");
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() throws Exception {
        int port = FreePorts.pair();
        try (var taken = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(
                            () -> LocalSystem.start(new Options("up", "", port, data, true, null)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + (port + 1) + " is taken");
        }
    }

    @Test
    void where_nothing_runs_a_token_cannot_be_had() throws Exception {
        int port = FreePorts.pair();
        assertThatThrownBy(() -> TokenRequest.token(port + 1, "coordinator"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("No system runs here (port " + port + ")");
        assertThatThrownBy(() -> TokenRequest.token(port + 1, "king"))
                .hasMessageContaining("'king' is nobody here");
    }

    private static HttpResponse<String> get(Options options, String path, String token)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + options.port() + path));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
