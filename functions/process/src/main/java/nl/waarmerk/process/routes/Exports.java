package nl.waarmerk.process.routes;

import static nl.waarmerk.register.access.Role.AUDITOR;
import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.export.Export;
import nl.waarmerk.process.export.Written;

/// The log itself, to take elsewhere: in the answer while it is small enough for one.
@Controller("/v1/process/exports")
final class Exports {
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final CaseBook book;
    private final InstantSource clock;

    Exports(CaseBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    @Get("/csv")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> csv(HttpRequest<?> request) {
        return answer(request, ExportForm.CSV);
    }

    @Get("/xlsx")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> xlsx(HttpRequest<?> request) {
        return answer(request, ExportForm.XLSX);
    }

    @Get("/xes")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> xes(HttpRequest<?> request) {
        return answer(request, ExportForm.XES);
    }

    @Get("/ocel")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> ocel(HttpRequest<?> request) {
        return answer(request, ExportForm.OCEL);
    }

    @Get("/ndjson")
    @Produces(MediaType.ALL)
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> ndjson(HttpRequest<?> request) {
        return answer(request, ExportForm.NDJSON);
    }

    private record Wanted(Asked asked, ExportForm.Dialect dialect) {}

    private HttpResponse<byte[]> answer(HttpRequest<?> request, ExportForm form) {
        var caller = Callers.of(request);
        var wanted =
                Query.read(
                        request,
                        clock.instant(),
                        query -> new Wanted(Asked.read(caller, query), dialect(query, form)));
        var cases = book.some(wanted.asked()).courses().stream().map(Course::log).iterator();
        var bytes = new Bounded();
        try {
            var export = form.export(wanted.dialect());
            var written = export.write(cases, bytes);
            return HttpResponse.<byte[]>ok(bytes.toByteArray())
                    .header(HttpHeaders.CONTENT_TYPE, export.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition(wanted.asked(), export))
                    .header("Row-Count", Long.toString(written.rows()))
                    .header("Repr-Digest", digest(written));
        } catch (Bounded.Full full) {
            throw Problem.of(
                    ProblemKind.TOO_LARGE,
                    "This export has more than 4 MB. Narrow it by institution, sector, framework,"
                            + " from or until, or have a file made: POST /v1/process/exports.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportForm.Dialect dialect(Query query, ExportForm form) {
        if (form != ExportForm.CSV) return ExportForm.Dialect.RFC4180;
        return query.choice("dialect", ExportForm.Dialect.class, ExportForm.Dialect::code)
                .orElse(ExportForm.Dialect.RFC4180);
    }

    private static String disposition(Asked asked, Export export) {
        return "attachment; filename=\"%s\"".formatted(fileName(asked, export));
    }

    static String fileName(Asked asked, Export export) {
        return "waarmerk-process-%s.%s".formatted(asked.asOf(), export.suffix());
    }

    /// RFC 9530.
    private static String digest(Written written) {
        var hash = HexFormat.of().parseHex(written.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
    }

    /// Holds what one answer may hold.
    private static final class Bounded extends ByteArrayOutputStream {
        static final class Full extends RuntimeException {
            private static final long serialVersionUID = 1;

            Full() {
                super(null, null, false, false);
            }
        }

        @Override
        public synchronized void write(int b) {
            refuse(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] some, int offset, int length) {
            refuse(length);
            super.write(some, offset, length);
        }

        private void refuse(int more) {
            if (size() + more > MOST_BYTES) throw new Full();
        }
    }
}
