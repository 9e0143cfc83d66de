package nl.waarmerk.process.routes;

import static nl.waarmerk.register.access.Role.COORDINATOR;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.figure.CohortFilter;
import nl.waarmerk.process.published.Publication;
import nl.waarmerk.process.published.Quarter;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.time.Amsterdam;

/// The tables that everybody may see. Each was computed once, when a coordinator published it, and
/// has no filter: from two differently filtered ones what is withheld could be worked out.
@Controller("/v1/process/public-figures")
final class PublicFigures {
    private final ProcessStore log;
    private final CaseBook book;
    private final InstantSource clock;

    PublicFigures(ProcessStore log, CaseBook book, InstantSource clock) {
        this.log = log;
        this.book = book;
        this.clock = clock;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> published(HttpRequest<?> request) {
        Query.none(request);
        return Answers.ok(
                Json.obj()
                        .with("items", Json.list(log.publications(), each -> each.table().json())));
    }

    /// Publishes the next quarter that is over. `quarter`: for the very first table, where to
    /// begin.
    @Post
    @Consumes(MediaType.ALL)
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> publish(HttpRequest<?> request) {
        Query.none(request);
        var first =
                RequestBody.command(
                        request,
                        in ->
                                Optional.ofNullable(
                                        in.optionalValue(
                                                        "quarter",
                                                        Quarter::parse,
                                                        "a quarter such as 2026-Q1")
                                                .orNull()));
        var caller = Callers.of(request);
        var today = Amsterdam.dayOf(clock.instant());
        var asked = new Asked(caller, CohortFilter.ALL, today, null);
        var cases = book.some(asked).courses().stream().map(Course::log).toList();
        var earlier = log.publications();
        var quarter =
                earlier.isEmpty()
                        ? first.orElseThrow(PublicFigures::whereToBegin)
                        : earlier.getLast().table().quarter().next();
        if (first.filter(asks -> !asks.equals(quarter)).isPresent())
            throw Problem.conflict(
                    "quarter.not-next", "The next table is that of " + quarter.text() + ".");
        if (!quarter.closedOn(today))
            throw Problem.conflict(
                    "quarter.open",
                    quarter.text()
                            + " is over on "
                            + Objects.requireNonNull(quarter.days().until())
                            + ".");
        var made =
                earlier.isEmpty()
                        ? Publication.first(quarter, cases, today)
                        : Publication.next(earlier, cases, today);
        if (!log.publish(made))
            throw Problem.conflict(
                    "quarter.published", "Somebody published " + quarter.text() + " just now.");
        return Answers.ok(made.table().json());
    }

    private static Problem whereToBegin() {
        return Problem.conflict(
                "quarter.first",
                "Nothing was published yet: say where to begin, such as {\"quarter\": \"2026-Q1\"}.");
    }
}
