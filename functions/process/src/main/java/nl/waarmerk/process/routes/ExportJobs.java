package nl.waarmerk.process.routes;

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
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.json.Json;

/// Exports of any size: a file is made, kept for a week, and fetched by whoever had it made, by a
/// coordinator or by an auditor.
@Controller("/v1/process/exports")
final class ExportJobs {
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");

    private final CaseBook book;
    private final ExportShelf shelf;
    private final InstantSource clock;

    ExportJobs(CaseBook book, ExportShelf shelf, InstantSource clock) {
        this.book = book;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> make(HttpRequest<?> request) throws IOException {
        Query.none(request);
        var caller = Callers.of(request);
        var order =
                RequestBody.command(request, in -> ExportOrder.read(caller, in, clock.instant()));
        var name = UUID.randomUUID().toString();
        var file = Files.createTempFile("waarmerk-export", null);
        try {
            var about = written(order, file);
            shelf.keep(name, file, about);
            return Answers.accepted("/v1/process/exports/" + name, told(name, about));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Json.Obj written(ExportOrder order, Path file) throws IOException {
        var cases = book.some(order.asked()).courses().stream().map(Course::log).iterator();
        var export = order.form().export(order.dialect());
        try (var out = Files.newOutputStream(file)) {
            var written = export.write(cases, out);
            var tenant = order.asked().caller().tenant();
            return order.asked()
                    .echoed(
                            Json.obj()
                                    .with("format", order.form().code())
                                    .with("mediaType", export.mediaType())
                                    .with("fileName", Exports.fileName(order.asked(), export))
                                    .with("rows", written.rows())
                                    .with("bytes", written.bytes())
                                    .with("sha256", written.sha256())
                                    .with("filter", order.asked().filter().json())
                                    .with("institution", tenant == null ? null : tenant.text())
                                    .with("madeAt", EventJson.instant(clock.instant())));
        }
    }

    // As wide as the forms beside it: the router looks at media types before literal paths.
    @Get("/{job}")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> one(HttpRequest<?> request, String job) throws IOException {
        Query.none(request);
        return Answers.ok(told(job, seen(Callers.of(request), job)));
    }

    /// 303 to where the file is, or the file.
    @Get("/{job}/file")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> file(HttpRequest<?> request, String job) throws IOException {
        Query.none(request);
        var about = seen(Callers.of(request), job);
        return switch (shelf.file(job)) {
            case ExportShelf.Found.At(var address) -> Answers.seeOther(address);
            case ExportShelf.Found.Here(var content) -> {
                try (content) {
                    yield HttpResponse.ok(content.readAllBytes())
                            .header(HttpHeaders.CONTENT_TYPE, about.text("mediaType").orElseThrow())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"%s\""
                                            .formatted(about.text("fileName").orElseThrow()));
                }
            }
        };
    }

    private Json.Obj seen(Caller caller, String job) throws IOException {
        if (!NAME.matcher(job).matches()) throw unknown(job);
        var about = shelf.about(job).orElseThrow(() -> unknown(job));
        var maker = about.text("institution").map(InstitutionId::parse);
        if (caller.role() == INSTITUTION && !maker.equals(Optional.ofNullable(caller.tenant())))
            throw Problem.forbidden(
                    "tenant.other", "Another institution, or a coordinator, had this file made.");
        return about;
    }

    private static Json.Obj told(String job, Json.Obj about) {
        var self = "/v1/process/exports/" + job;
        return about.with("id", job)
                .with("state", "done")
                .with(
                        "_links",
                        Json.obj()
                                .with("self", Json.obj().with("href", self))
                                .with("file", Json.obj().with("href", self + "/file")));
    }

    private static Problem unknown(String job) {
        return Problem.notFound(
                "There is no export '"
                        + job
                        + "' for you: it may have been made more than a week ago.");
    }
}
