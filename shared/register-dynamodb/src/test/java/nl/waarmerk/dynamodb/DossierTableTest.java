package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.Salt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DossierTableTest {
    private static final Salt SALT = new Salt("07".repeat(32));
    private final OnDynamo on = new OnDynamo();

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void private_parts_are_read_by_event_and_gone_when_erased() {
        var draft = Draft.on(on.register, HAN, REGISTERED, REGISTERED, REGISTERED);
        var reason = new PrivatePart(new EventId(HAN, 1), "reason.text", Json.of("van wie"), SALT);
        var evidence =
                new PrivatePart(new EventId(HAN, 1), "statements 0", Json.obj().with("é", 1), SALT);
        var later = new PrivatePart(new EventId(HAN, 3), "reason.text", Json.of("nog een"), SALT);
        draft.parts.addAll(List.of(reason, evidence, later));
        on.append(draft);
        var events = List.of(new EventId(HAN, 1), new EventId(HAN, 2), new EventId(HAN, 3));
        assertThat(on.register.parts(events))
                .isEqualTo(
                        Map.of(
                                events.get(0),
                                List.of(reason, evidence),
                                events.get(2),
                                List.of(later)));
        assertThat(on.register.parts(events.subList(1, 2))).isEmpty();

        var erasing = Draft.on(on.register, HAN, REGISTERED);
        erasing.erasures.add(new Append.Erasure(new EventId(HAN, 1), "reason.text"));
        on.append(erasing);
        assertThat(on.register.parts(events.subList(0, 1)).values())
                .containsExactly(List.of(evidence));
    }

    @Test
    void parts_of_many_megabytes_come_whole() {
        var text = "x".repeat(60_000);
        for (int n = 0; n < 2; n++) {
            var draft = Draft.on(on.register, HAN, REGISTERED);
            for (int m = 0; m < 20; m++)
                draft.parts.add(
                        new PrivatePart(new EventId(HAN, n + 1), "part" + m, Json.of(text), SALT));
            on.append(draft);
        }
        var events = List.of(new EventId(HAN, 1), new EventId(HAN, 2));
        assertThat(on.register.parts(events).values())
                .allSatisfy(parts -> assertThat(parts).hasSize(20));
    }
}
