package nl.waarmerk.process.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarmerk.aws.Place;
import nl.waarmerk.aws.SignedCall;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// Export files in a bucket, over real HTTP to a stand-in of S3.
class S3ShelfTest {
    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var path = exchange.getRequestURI().getPath();
                        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                        assertThat(exchange.getRequestHeaders().getFirst("Authorization"))
                                .contains("/eu-west-1/s3/aws4_request", "x-amz-content-sha256");
                        if (exchange.getRequestMethod().equals("PUT")) stored.put(path, body);
                        var answer = stored.get(path);
                        exchange.sendResponseHeaders(
                                answer == null ? 404 : 200,
                                answer == null ? -1 : answer.getBytes(UTF_8).length);
                        if (answer != null)
                            exchange.getResponseBody().write(answer.getBytes(UTF_8));
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_file_and_what_is_told_about_it_are_kept_and_handed_out_by_a_signed_address(
            @TempDir Path folder) throws IOException {
        var shelf = shelf();
        var file = Files.writeString(folder.resolve("log"), "case\r\n");
        var about = Json.obj().with("mediaType", "text/csv").with("rows", 4);
        shelf.keep("5f3c", file, about);
        assertThat(stored)
                .containsEntry("/exports/5f3c.export", "case\r\n")
                .containsKey("/exports/5f3c.json");
        assertThat(shelf.about("5f3c")).contains(about);
        assertThat(shelf.about("none")).isEmpty();
        assertThat(shelf.file("5f3c"))
                .isInstanceOfSatisfying(
                        ExportShelf.Found.At.class,
                        at ->
                                assertThat(at.address())
                                        .contains("/exports/5f3c.export?")
                                        .contains("X-Amz-Expires=600", "X-Amz-Signature="));
    }

    private S3Shelf shelf() {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var credentials =
                StaticCredentialsProvider.create(
                        AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));
        return new S3Shelf(
                new SignedCall(new Place("s3", address, "eu-west-1", credentials)), "exports");
    }
}
