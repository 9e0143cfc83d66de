package nl.waarmerk.register.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Suspended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Payload WRONG = new Suspended(Past.step("2024-02-01"));
    private static final Payload RIGHT = new Suspended(Past.step("2024-03-01"));
    private static final Payload BETTER = new Suspended(Past.step("2024-04-01"));

    @Test
    void what_is_said_once_is_known_from_then_on() {
        assertThat(timeline(WRONG)).containsExactly("2 by 2 from 2");
    }

    @Test
    void a_correction_stands_in_its_place_from_when_it_was_learned() {
        assertThat(timeline(WRONG, correction(2, RIGHT)))
                .containsExactly("2 by 2 from 2 until 3", "2 by 3 from 3");
    }

    @Test
    void an_annulment_ends_what_it_annuls() {
        assertThat(timeline(WRONG, annulment(2))).containsExactly("2 by 2 from 2 until 3");
    }

    @Test
    void an_annulled_annulment_brings_the_target_back() {
        assertThat(timeline(WRONG, annulment(2), annulment(3)))
                .containsExactly("2 by 2 from 2 until 3", "2 by 2 from 4");
    }

    @Test
    void an_annulled_correction_brings_the_first_content_back() {
        assertThat(timeline(WRONG, correction(2, RIGHT), annulment(3)))
                .containsExactly("2 by 2 from 2 until 3", "2 by 2 from 4", "2 by 3 from 3 until 4");
    }

    @Test
    void a_corrected_correction_stands_for_the_first_event() {
        assertThat(timeline(WRONG, correction(2, RIGHT), correction(3, BETTER)))
                .containsExactly("2 by 2 from 2 until 3", "2 by 3 from 3 until 4", "2 by 4 from 4");
    }

    @Test
    void the_later_of_two_corrections_of_one_event_stands() {
        assertThat(timeline(WRONG, correction(2, RIGHT), correction(2, BETTER)))
                .containsExactly("2 by 2 from 2 until 3", "2 by 3 from 3 until 4", "2 by 4 from 4");
    }

    @Test
    void proposals_and_erasures_say_nothing_that_holds() {
        assertThat(timeline(WRONG, new Proposed("annulled"), new Erased(2, "subject", Past.why())))
                .containsExactly("2 by 2 from 2");
    }

    @Test
    void what_was_known_at_a_record_time_is_known_at_it_for_ever() {
        var whole =
                Past.of(
                        Past.PROGRAMME,
                        Past.granted("2023-04-01", null),
                        WRONG,
                        correction(2, RIGHT),
                        annulment(3),
                        annulment(4));
        var full = Timeline.of(whole);
        for (int n = 1; n <= whole.size(); n++) {
            var then = Timeline.of(whole.subList(0, n));
            for (var moment : List.of(Past.learned(n), Past.learned(n + 1).minusMillis(1)))
                assertThat(contents(full, moment)).isEqualTo(contents(then, null));
        }
        assertThat(full.known(Past.learned(1).minusMillis(1))).isEmpty();
    }

    private static List<Payload> contents(Timeline timeline, @Nullable Instant knownAt) {
        return timeline.known(knownAt).stream().map(Segment::payload).toList();
    }

    /// The segments of what follows a grant, as `place by source from number [until number]`.
    private static List<String> timeline(Payload... after) {
        var all = new Payload[after.length + 1];
        all[0] = Past.granted("2023-04-01", null);
        System.arraycopy(after, 0, all, 1, after.length);
        return Timeline.of(Past.of(Past.PROGRAMME, all)).segments().stream()
                .filter(segment -> segment.place() > 1)
                .map(TimelineTest::told)
                .sorted()
                .toList();
    }

    private static String told(Segment segment) {
        var until = segment.recordedUntil();
        return "%d by %d from %d%s"
                .formatted(
                        segment.place(),
                        segment.source(),
                        number(segment.recordedFrom()),
                        until == null ? "" : " until " + number(until));
    }

    private static long number(Instant moment) {
        return (moment.getEpochSecond() - Past.learned(0).getEpochSecond()) / 60;
    }

    private static Payload correction(int event, Payload right) {
        return new Corrected(event, right, Past.why());
    }

    private static Payload annulment(int event) {
        return new Annulled(event, Past.why());
    }
}
