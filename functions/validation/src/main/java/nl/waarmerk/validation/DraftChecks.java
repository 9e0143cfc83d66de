package nl.waarmerk.validation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.credentials.DraftReader;
import nl.waarmerk.credentials.DraftReading;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.json.Limits;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.draft.Draft;
import nl.waarmerk.register.time.Amsterdam;

/// A document that is about to be issued, and what it still lacks.
@Controller("/v1/draft-checks")
final class DraftChecks {
    private final Drafts drafts;
    private final InstantSource clock;

    DraftChecks(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    private record Asked(
            Optional<LocalDate> awardedOn, LocalDate asOf, Optional<Instant> knownAt) {}

    @Post
    @Consumes(MediaType.ALL)
    @OpenTo(Role.ISSUER)
    HttpResponse<byte[]> check(HttpRequest<?> request) {
        // The body first: on Lambda the fields of a form would come as parameters.
        var draft = draft(request);
        var now = clock.instant();
        var asked =
                Query.read(
                        request,
                        now,
                        query -> new Asked(query.date("awardedOn"), query.asOf(), query.knownAt()));
        return Answers.ok(
                DraftJson.of(
                        drafts.check(
                                draft,
                                asked.awardedOn.orElse(null),
                                Amsterdam.dayOf(now),
                                asked.asOf,
                                asked.knownAt.orElse(null))));
    }

    private static Draft draft(HttpRequest<?> request) {
        var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        var body = RequestBody.bytes(request, Limits.COMMAND.bytes());
        return switch (DraftReader.read(type == null ? "" : type, body)) {
            case DraftReading.Read(var draft) -> draft;
            case DraftReading.Unreadable(var why) -> throw problem(why);
        };
    }

    private static Problem problem(CredentialReading.Unreadable why) {
        var problem = UnreadableProblem.of(why);
        return why.code() == CredentialReading.Code.FORMAT_NOT_READ
                ? problem.header(HttpHeaders.ACCEPT, String.join(", ", DraftReader.READ_TYPES))
                : problem;
    }
}
