package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.aws.CallFailed;
import nl.waarmerk.aws.JsonService;
import nl.waarmerk.aws.Place;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/// What goes to the queue, over real HTTP to a stand-in of it.
class DeadLetterQueueTest {
    private final List<String> heard = new ArrayList<>();
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                        heard.add(
                                exchange.getRequestHeaders().getFirst("X-Amz-Target") + " " + body);
                        exchange.sendResponseHeaders(status, 2);
                        exchange.getResponseBody().write("{}".getBytes(UTF_8));
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_letter_says_why_and_holds_the_whole_record() {
        var record = LedgerStream.record(7, "MODIFY", "{}");
        var poison = new StreamRecord("7", Objects.requireNonNull(record));
        queue().keep(poison, new IllegalArgumentException("not an insertion"));
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst()).startsWith("AmazonSQS.SendMessage ");
        var sent =
                (Json.Obj)
                        StrictJson.trusted(
                                heard.getFirst().substring("AmazonSQS.SendMessage ".length()));
        assertThat(sent.text("QueueUrl")).contains("https://queue.example/q");
        var letter = (Json.Obj) StrictJson.trusted(sent.text("MessageBody").orElseThrow());
        assertThat(letter.text("why").orElseThrow()).contains("not an insertion");
        assertThat(letter.get("record")).contains(record);
    }

    @Test
    void a_record_that_no_message_holds_is_told_by_its_number() {
        var record = LedgerStream.record(7, "INSERT", "x".repeat(250_000));
        queue().keep(new StreamRecord("7", record), new IllegalStateException("why"));
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().length()).isLessThan(1_000);
        assertThat(heard.getFirst()).contains("sequenceNumber", "why");
    }

    @Test
    void a_letter_that_cannot_be_kept_fails_the_batch_so_that_it_comes_again() {
        status = 500;
        assertThatThrownBy(() ->
                        queue().keep(
                                        new StreamRecord("7", Json.obj()),
                                        new IllegalStateException("x")))
                .isInstanceOf(CallFailed.class);
        assertThat(heard).hasSize(3);
    }

    private DeadLetterQueue queue() {
        return new DeadLetterQueue(
                JsonService.sqs(
                        new Place(
                                "sqs",
                                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                                "eu-west-1",
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("AKIDEXAMPLE", "secret")))),
                "https://queue.example/q");
    }
}
