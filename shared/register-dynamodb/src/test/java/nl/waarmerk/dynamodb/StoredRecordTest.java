package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.transparency.Merkle;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class StoredRecordTest {
    private static final int MOST_BYTES_OF_AN_ITEM = 400 * 1024;

    @Test
    void a_short_timeline_can_be_read_in_a_console() {
        var item = StoredRecord.item(record(3));
        assertThat(Items.text(item, "timeline")).contains("\"type\":\"institution-registered\"");
        assertThat(StoredRecord.read(item)).isEqualTo(record(3));
    }

    @Test
    void a_timeline_of_thousands_of_segments_still_fits_an_item() {
        var record = record(4_000);
        var item = StoredRecord.item(record);
        var timeline = item.getOrDefault("timeline", AttributeValue.fromS(""));
        assertThat(timeline.type()).isEqualTo(AttributeValue.Type.B);
        assertThat(timeline.b().asByteArray()).hasSizeLessThan(MOST_BYTES_OF_AN_ITEM);
        assertThat(StoredRecord.read(item)).isEqualTo(record);
    }

    /// The leaves differ as real ones do: they are what does not shrink.
    private static RecordItem record(int segments) {
        var all =
                IntStream.rangeClosed(1, segments)
                        .mapToObj(n -> {
                            var at = Instant.ofEpochMilli(1_700_000_000_000L + 7_919L * n);
                            var until = n % 3 == 0 ? at.plusMillis(n) : null;
                            var leaf = Merkle.leaf(new byte[] {(byte) n, (byte) (n >> 8)});
                            return new Segment(
                                    n,
                                    n % 5 == 0 ? n + 1 : n,
                                    at,
                                    until,
                                    11L * n,
                                    leaf,
                                    REGISTERED);
                        })
                        .toList();
        return new RecordItem(HAN, segments, new Timeline(all), List.of());
    }
}
