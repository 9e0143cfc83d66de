package nl.waarmerk.testing.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.transparency.Merkle;
import org.junit.jupiter.api.Test;

class GoldenEventsTest {
    @Test
    void every_event_has_the_bytes_and_the_leaf_that_it_had_when_it_was_reviewed() {
        var lines = SampleEvents.all().stream().map(GoldenEventsTest::line).toList();
        var golden = golden();
        for (int i = 0; i < golden.size(); i++)
            assertThat(lines.get(i))
                    .as("line %d of golden/events.jsonl", i + 1)
                    .isEqualTo(golden.get(i));
        assertThat(lines.subList(golden.size(), lines.size()))
                .as("lines not reviewed yet")
                .isEmpty();
    }

    @Test
    void what_was_written_is_read_as_it_was_meant() {
        for (var event : SampleEvents.all()) {
            var read = StrictJson.read(EventJson.canonical(event), Limits.COMMAND);
            assertThat(EventJson.read(read)).isEqualTo(event);
        }
    }

    @Test
    void every_type_of_event_has_a_sample() {
        var sampled =
                SampleEvents.all().stream()
                        .<Class<?>>map(event -> event.payload().getClass())
                        .collect(Collectors.toSet());
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(kinds(Payload.class));
    }

    @Test
    void no_two_kinds_of_event_share_a_type() {
        var types =
                SampleEvents.all().stream()
                        .map(Event::payload)
                        .collect(Collectors.groupingBy(Payload::type));
        assertThat(types).hasSize(kinds(Payload.class).size());
        types.forEach((type, payloads) ->
                assertThat(payloads.stream().map(Object::getClass).distinct()).as(type).hasSize(1));
    }

    /// The records at the leaves of a sealed hierarchy.
    private static Set<Class<?>> kinds(Class<?> sealed) {
        if (!sealed.isSealed()) return Set.of(sealed);
        var kinds = new LinkedHashSet<Class<?>>();
        for (var kind : sealed.getPermittedSubclasses()) kinds.addAll(kinds(kind));
        return kinds;
    }

    /// The event's own bytes stand in the line as they are.
    private static String line(Event event) {
        var bytes = EventJson.canonical(event);
        return "{\"event\":%s,\"leaf\":\"%s\"}"
                .formatted(new String(bytes, UTF_8), Merkle.leaf(bytes).hex());
    }

    private static List<String> golden() {
        try (var in =
                Objects.requireNonNull(
                        GoldenEventsTest.class.getResourceAsStream("/golden/events.jsonl"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
