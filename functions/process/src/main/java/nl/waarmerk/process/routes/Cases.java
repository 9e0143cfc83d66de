package nl.waarmerk.process.routes;

import static nl.waarmerk.register.access.Role.AUDITOR;
import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import java.util.Optional;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Cursor;
import nl.waarmerk.http.Listing;
import nl.waarmerk.http.Page;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.http.access.Sight;
import nl.waarmerk.process.caseview.CaseView;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.json.Json;

/// Cases, and one case with everything that happened in it.
@Controller("/v1/cases")
final class Cases {
    private final CaseBook book;
    private final ProcessStore log;
    private final InstantSource clock;

    Cases(CaseBook book, ProcessStore log, InstantSource clock) {
        this.book = book;
        this.log = log;
        this.clock = clock;
    }

    private record Wanted(Asked asked, Optional<CaseState> state, Page page) {}

    @Get
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        var caller = Callers.of(request);
        var list =
                Query.read(
                        request,
                        clock.instant(),
                        query ->
                                new Wanted(
                                        Asked.read(caller, query),
                                        query.choice("state", CaseState.class, CaseState::code),
                                        query.page()));
        var lines = CaseLine.of(book.some(list.asked()));
        lines.removeIf(line -> list.state().map(state -> state != line.state()).orElse(false));
        list.page()
                .after()
                .ifPresent(after ->
                        lines.removeIf(line -> line.key().compareTo(after.lastKey()) <= 0));
        var shown = lines.subList(0, Math.min(list.page().size(), lines.size()));
        var next =
                shown.size() < lines.size()
                        ? Optional.of(new Cursor(shown.getLast().key(), 0))
                        : Optional.<Cursor>empty();
        var items = shown.stream().map(CaseLine::json).toList();
        return Answers.ok(list.asked().echoed(Listing.of(list.page(), items, next).json()));
    }

    @Get("/{id}")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        var caller = Callers.of(request);
        var subject = subject(id);
        var asked = Query.read(request, clock.instant(), query -> Asked.times(caller, query));
        Sight.check(caller, subject.programme().institution());
        var audit = book.one(asked, subject).orElseThrow(() -> unknown(subject));
        return Answers.ok(
                asked.echoed(
                        CaseView.of(audit.courses().getFirst(), audit.findings().getFirst())
                                .json()));
    }

    /// Tokens of persons cannot be restored: nobody holds their key afterwards.
    @Post("/{id}/erasure")
    @Consumes(MediaType.ALL)
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> erase(HttpRequest<?> request, String id) {
        Query.none(request);
        var subject = subject(id);
        if (log.of(subject).isEmpty()) throw unknown(subject);
        log.erasePersons(subject);
        return Answers.ok(Json.obj().with("case", subject.text()).with("persons", "erased"));
    }

    private static CaseId subject(String text) {
        try {
            return CaseId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("'" + text + "' names no case: " + e.getMessage() + ".");
        }
    }

    private static Problem unknown(CaseId subject) {
        return Problem.notFound("Nothing is known of case " + subject + ", or was at that moment.");
    }
}
