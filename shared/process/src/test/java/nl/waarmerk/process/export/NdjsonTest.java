package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.event.CloudEvent;
import org.junit.jupiter.api.Test;

class NdjsonTest {
    @Test
    void every_line_reads_back_as_the_event_that_the_log_holds() {
        var some = SomeCases.all();
        var lines = new String(SmallLog.written(new Ndjson(), some), UTF_8).lines();
        assertThat(lines.map(line -> CloudEvent.read(StrictJson.trusted(line))))
                .containsExactlyElementsOf(
                        some.stream().flatMap(log -> CasesInOrder.all(log).stream()).toList());
    }
}
