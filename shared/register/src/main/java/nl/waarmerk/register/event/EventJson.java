package nl.waarmerk.register.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// The public form of an event: what is stored, shown and hashed into the log. Nothing here may
/// change what it writes.
public final class EventJson {
    public static final int SCHEMA = 1;
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EventJson() {}

    /// The bytes of the log's leaf (RFC 8785).
    public static byte[] canonical(Event event) {
        return CanonicalJson.bytes(json(event));
    }

    public static Json.Obj json(Event event) {
        return Json.obj()
                .with("schema", SCHEMA)
                .with("id", event.id().text())
                .with("type", event.payload().type())
                .with("record", event.id().record().text())
                .with("recordedAt", instant(event.recordedAt()))
                .with("actor", event.actor().json())
                .with("payload", payload(event))
                .with("commitments", Json.list(event.commitments(), Commitment::json));
    }

    /// The payload's members, and which proposal it confirms.
    public static Json.Obj payload(Event event) {
        var proposal = event.proposal();
        return proposal == null
                ? event.payload().json()
                : event.payload().json().with("confirms", proposal);
    }

    public static String instant(Instant at) {
        return MILLIS.format(at);
    }

    public static Event read(Json stored) {
        return Reading.whole(
                stored,
                in -> {
                    var schema = in.integer("schema");
                    var id = in.value("id", EventId::parse, "an event id");
                    var type = in.text("type", 60);
                    in.text("record", 40);
                    var recordedAt = in.value("recordedAt", Instant::parse, "an instant");
                    var actor = in.object("actor", Actor::read);
                    var told = in.object("payload", inner -> Told.read(type.get(), inner));
                    var commitments = in.objects("commitments", 100, Commitment::read);
                    if (schema.get() != SCHEMA)
                        throw new IllegalArgumentException("this program reads schema " + SCHEMA);
                    return new Event(
                            id.get(),
                            recordedAt.get(),
                            actor.get(),
                            told.get().payload(),
                            told.get().confirms(),
                            commitments);
                });
    }

    /// The payload, and which proposal it confirms.
    private record Told(Payload payload, @Nullable Integer confirms) {
        static Told read(String type, Reading in) {
            var confirms = in.optionalInteger("confirms");
            return new Told(PayloadReader.read(type, in), confirms.orNull());
        }
    }
}
