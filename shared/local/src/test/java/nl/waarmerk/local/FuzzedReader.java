package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.waarmerk.credentials.CredentialReader;
import nl.waarmerk.http.Query;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.local.demo.Story;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.act.PrivateMembers;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.InMemoryRegister;

/// Everything that makes something of bytes from outside (and the one that reads what is stored).
/// Each takes any bytes: it reads them, or says [Malformed].
enum FuzzedReader {
    /// What was read can be written.
    STRICT_JSON(bytes -> CanonicalJson.bytes(json(bytes))),
    CREDENTIAL(FuzzedReader::credential),
    /// The bytes as a payload, and after each `~` a disclosure.
    SIGNED(bytes -> CredentialReader.read("application/dc+sd-jwt", Wrapped.token(bytes))),
    PICTURE(FuzzedReader::picture),
    COMMAND(FuzzedReader::command),
    EVENT(bytes -> EventJson.read(json(bytes))),
    QUERY(FuzzedReader::query);

    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/vnd.waarmerk.claim+json",
                    "application/vc+jwt",
                    "image/png",
                    "image/svg+xml");
    private static final Set<Act> CHANGES =
            EnumSet.complementOf(EnumSet.of(Act.CONFIRM, Act.RETURN, Act.RESUBMIT, Act.REJECT));

    private final Consumer<byte[]> reading;

    FuzzedReader(Consumer<byte[]> reading) {
        this.reading = reading;
    }

    /// Throws what is a find.
    void read(byte[] bytes) {
        try {
            reading.accept(bytes);
        } catch (Malformed refused) {
            // That is how it says no.
        }
    }

    List<byte[]> seeds() {
        var texts =
                switch (this) {
                    case QUERY ->
                            Stream.of(
                                    "asOf=2023-07-04&knownAt=2023-07-04T10:00:00%2B02:00&pageSize=5&sort=number&level=6",
                                    "name=a&sector=hbo&institution=I-0006&flag=true&tag=x&tag=y&after=abc");
                    case EVENT -> events();
                    case SIGNED -> Wrapped.payloads();
                    case PICTURE -> Wrapped.texts();
                    case STRICT_JSON, CREDENTIAL, COMMAND ->
                            Example.all().stream().map(Example::body);
                };
        return texts.filter(text -> !text.isEmpty()).map(text -> text.getBytes(UTF_8)).toList();
    }

    private static Stream<String> events() {
        var register = new InMemoryRegister(new HandClock("2026-01-01T00:00:00Z"));
        Story.tell(register);
        return register.changes(-1, 1000).stream()
                .map(logged -> new String(EventJson.canonical(logged.event()), UTF_8));
    }

    private static Json json(byte[] bytes) {
        return StrictJson.read(bytes, Limits.COMMAND);
    }

    private static void credential(byte[] bytes) {
        for (var type : TYPES) CredentialReader.read(type, bytes);
    }

    private static void picture(byte[] bytes) {
        CredentialReader.read("image/png", Wrapped.png(bytes));
        CredentialReader.read("image/svg+xml", bytes);
    }

    private static void command(byte[] bytes) {
        if (!(json(bytes) instanceof Json.Obj body)) return;
        var open = PrivateMembers.split(body).open();
        for (var act : CHANGES) {
            try {
                var command = Reading.whole(open, in -> CommandJson.change(act, in));
                CommandJson.read(CommandJson.write(command));
            } catch (Malformed refused) {
                // Of another act it may be the body.
            }
        }
    }

    private static void query(byte[] bytes) {
        var request = HttpRequest.GET("/v1/programmes");
        for (var pair : new String(bytes, UTF_8).split("&", -1)) {
            var parts = pair.split("=", 2);
            request.getParameters().add(parts[0], parts.length == 2 ? parts[1] : "");
        }
        Query.read(request, Instant.parse("2026-01-01T00:00:00Z"), FuzzedReader::asked);
    }

    private static List<Object> asked(Query query) {
        var asked = new ArrayList<>(Arrays.asList(query.asOf(), query.knownAt(), query.page()));
        asked.add(query.text("name", 200));
        asked.add(query.integer("level", 1, 8));
        asked.add(query.flag("flag"));
        asked.add(query.choice("sector", Sector.class, Sector::code));
        asked.add(query.value("institution", InstitutionId::parse, "an institution"));
        asked.add(query.values("tag", 3, text -> text, "a tag"));
        asked.add(query.text("sort", 10));
        return asked;
    }
}
