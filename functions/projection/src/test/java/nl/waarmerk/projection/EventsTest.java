package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.process.InMemoryProcess;
import org.junit.jupiter.api.Test;

/// The event files of this function, as Lambda would bring them.
class EventsTest {
    private static final Path FILES =
            Path.of(System.getProperty("waarmerk.root", ".")).resolve("events/projection");

    @Test
    void a_batch_of_the_stream_becomes_process_events_and_all_of_it_is_done() throws IOException {
        var kept = new InMemoryProcess();
        var random = new Random(1);
        var handler =
                new Handler(
                        new Projector(
                                new InMemoryRegister(() -> Pilot.NOW),
                                kept,
                                () -> Salt.random(random)),
                        (record, why) -> {
                            throw new AssertionError("put aside", why);
                        });
        try (var files = Files.list(FILES)) {
            for (var file : files.toList()) {
                var out = new ByteArrayOutputStream();
                handler.handleRequest(
                        new ByteArrayInputStream(Files.readAllBytes(file)), out, null);
                assertThat(out.toString(UTF_8)).isEqualTo("{\"batchItemFailures\":[]}");
            }
        }
        assertThat(kept.of(CaseId.parse("MCNL-0012-0003")))
                .extracting(event -> event.type())
                .containsExactlyInAnyOrder(
                        "nl.waarmerk.process.design.completed",
                        "nl.waarmerk.process.quality-check.started");
    }
}
