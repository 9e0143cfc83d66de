package nl.waarmerk.process.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// An event as a CloudEvent 1.0 (JSON format), as it is stored, shown and exported; `recordedat` is
/// our extension attribute. Nothing here may change what it writes.
public final class CloudEvent {
    private CloudEvent() {}

    public static Json.Obj json(ProcessEvent event) {
        return Json.obj()
                .with("specversion", "1.0")
                .with("id", event.key().id())
                .with("source", event.key().source().text())
                .with("type", event.type())
                .with("subject", event.subject().text())
                .with("time", EventJson.instant(event.time()))
                .with("recordedat", EventJson.instant(event.recordedAt()))
                .with("datacontenttype", "application/json")
                .with("data", data(event));
    }

    private static Json.Obj data(ProcessEvent event) {
        var doing = event.doing();
        var reason = doing.reason();
        var told =
                Json.obj()
                        .with("role", doing.role().code())
                        .with("outcome", doing.outcome())
                        .with("reason", reason == null ? null : reason.code())
                        .with("person", doing.person())
                        .with("receipt", doing.receipt());
        return switch (event.what()) {
            case What.Happened ignored -> told;
            case What.Corrects(var id, var instead) ->
                    told.with("corrects", id).with("as", instead == null ? null : instead.code());
            case What.Observed(var counts) -> told.with("counts", counts.json());
        };
    }

    /// An event that is stored.
    public static ProcessEvent read(Json stored) {
        return Reading.whole(stored, in -> Sent.read(in, Sent.By.THE_LOG).event());
    }

    /// An event that somebody posts: without `recordedat`, and with an `actorToken` in place of the
    /// person.
    public static Posted posted(Json document) {
        return Reading.whole(
                document,
                in -> {
                    var sent = Sent.read(in, Sent.By.A_POSTER);
                    return new Posted(sent.event(), sent.actorToken());
                });
    }

    /// What was posted: its `recordedAt` is not known yet (the epoch stands in), nor is its person.
    public record Posted(ProcessEvent event, @Nullable String actorToken) {
        public ProcessEvent recorded(Instant at, @Nullable String person) {
            return new ProcessEvent(
                    event.key(),
                    event.subject(),
                    event.stage(),
                    event.what(),
                    event.time(),
                    at,
                    event.doing().person(person));
        }
    }

    private record Sent(ProcessEvent event, @Nullable String actorToken) {
        enum By {
            THE_LOG,
            A_POSTER
        }

        static Sent read(Reading in, By by) {
            in.value("specversion", Sent::version, "\"1.0\"");
            var id =
                    by == By.A_POSTER
                            ? in.value("id", EventKey::postable, "an id")
                            : in.text("id", 200);
            var source = in.value("source", InstitutionId::parse, "an institution number");
            var type = in.value("type", TypeName::parse, "a type of process event");
            var subject =
                    in.value("subject", CaseId::parse, "a case: programme or programme.cohort");
            var time = in.value("time", Sent::instant, "an instant with an offset (RFC 3339)");
            var recordedAt =
                    by == By.THE_LOG
                            ? in.value("recordedat", Instant::parse, "an instant").orNull()
                            : null;
            in.optionalValue("datacontenttype", Sent::contentType, "application/json");
            var data =
                    in.object(
                            "data",
                            inner -> EventData.read(inner, type.orNull(), by == By.A_POSTER));
            return new Sent(
                    new ProcessEvent(
                            new EventKey(source.get(), id.get()),
                            subject.get(),
                            type.get().stage(),
                            data.get().what(),
                            time.get(),
                            recordedAt == null ? Instant.EPOCH : recordedAt,
                            data.get().doing()),
                    data.get().actorToken());
        }

        private static String version(String text) {
            if (!text.equals("1.0"))
                throw new IllegalArgumentException("this log reads CloudEvents 1.0");
            return text;
        }

        private static String contentType(String text) {
            if (!text.equals("application/json"))
                throw new IllegalArgumentException("data are application/json");
            return text;
        }

        private static Instant instant(String text) {
            var at = OffsetDateTime.parse(text);
            if (at.getYear() < 2000 || at.getYear() > 2999)
                throw new IllegalArgumentException("the year lies outside 2000 to 2999");
            return at.toInstant();
        }
    }
}
