package nl.waarmerk.intake;

import static nl.waarmerk.register.access.Role.AUDITOR;
import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpHeaders;
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
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.http.access.Sight;
import nl.waarmerk.json.Limits;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.json.Json;

/// Lists come in, and what became of each of their rows is told.
@Controller("/v1/imports")
final class Imports {
    private static final Limits LIMITS = Limits.COMMAND.withBytes(4 * 1024 * 1024);
    private static final String CSV = "text/csv";

    private final Importing importing;
    private final DraftStore drafts;
    private final InstantSource clock;

    Imports(Importing importing, DraftStore drafts, InstantSource clock) {
        this.importing = importing;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Needs no key: the same list again changes nothing.
    @Post
    @Consumes(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> post(HttpRequest<?> request) {
        Query.none(request);
        var caller = Callers.of(request);
        var type = type(request);
        var body = RequestBody.bytes(request, LIMITS.bytes());
        var sheet = type.equals(CSV) ? CsvSheet.read(body) : CatalogueSheet.read(body, LIMITS);
        var tenant = caller.role() == INSTITUTION ? caller.tenant() : null;
        var report = importing.run(caller, ImportId.of(tenant, type, body), sheet);
        return Answers.ok(report.head().with("_links", links(report.id())));
    }

    @Get("/{id}")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        var asked = id(id);
        Sight.check(Callers.of(request), asked.by());
        var page = Query.read(request, clock.instant(), Query::page);
        var report = drafts.report(asked, clock.instant()).orElseThrow(() -> unknown(id));
        var all = report.faults();
        int from = (int) page.after().map(after -> after.number(all.size())).orElse(0L).longValue();
        int until = Math.min(all.size(), from + page.size());
        var items = all.subList(from, until).stream().map(RowFault::json).toList();
        var next =
                until < all.size()
                        ? Optional.of(new Cursor(Integer.toString(until), 0))
                        : Optional.<Cursor>empty();
        return Answers.ok(report.head().with(Listing.of(page, items, next).json()));
    }

    private static String type(HttpRequest<?> request) {
        var type = request.getContentType().orElse(null);
        var name = type == null ? "" : type.getName();
        var charset =
                type == null
                        ? ""
                        : type.getParameters().get("charset").map(String::valueOf).orElse("");
        if ((name.equals(CSV) || name.equals(MediaType.APPLICATION_JSON))
                && (charset.isEmpty() || charset.equalsIgnoreCase("utf-8"))) return name;
        throw Problem.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "Send the catalogue as application/json or a file as text/csv, in UTF-8.")
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON + ", " + CSV);
    }

    private static Json.Obj links(ImportId id) {
        return Json.obj()
                .with("report", Json.obj().with("href", "/v1/imports/" + id.text()))
                .with("drafts", Json.obj().with("href", "/v1/drafts"));
    }

    private static ImportId id(String text) {
        try {
            return ImportId.parse(text);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
    }

    private static Problem unknown(String id) {
        return Problem.notFound(
                "There is no report of an import '"
                        + id
                        + "': it may be older than 30 days; the same list makes it again.");
    }
}
