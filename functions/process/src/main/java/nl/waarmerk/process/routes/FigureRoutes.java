package nl.waarmerk.process.routes;

import static nl.waarmerk.register.access.Role.AUDITOR;
import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import java.util.function.Function;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.process.conformance.Conformance;
import nl.waarmerk.process.conformance.RuleSummary;
import nl.waarmerk.process.figure.Audit;
import nl.waarmerk.process.figure.Bottlenecks;
import nl.waarmerk.process.figure.Comparison;
import nl.waarmerk.process.figure.ProcessFigures;
import nl.waarmerk.process.figure.Variants;
import nl.waarmerk.register.json.Json;

/// What many cases add up to; each number with the cases behind it.
@Controller("/v1/process")
final class FigureRoutes {
    private final CaseBook book;
    private final InstantSource clock;

    FigureRoutes(CaseBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /// All of them, beside the rest of what the caller may see and an earlier period.
    @Get("/figures")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> figures(HttpRequest<?> request) {
        var asked = asked(request);
        return Answers.ok(asked.echoed(Comparison.of(book.all(asked), asked.filter()).json()));
    }

    @Get("/variants")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> variants(HttpRequest<?> request) {
        return part(
                request,
                audit ->
                        Json.obj()
                                .with(
                                        "items",
                                        Json.list(
                                                ProcessFigures.of(audit).variants(),
                                                Variants::json)));
    }

    @Get("/bottlenecks")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> bottlenecks(HttpRequest<?> request) {
        return part(
                request,
                audit ->
                        Json.obj()
                                .with(
                                        "items",
                                        Json.list(
                                                ProcessFigures.of(audit).bottlenecks(),
                                                Bottlenecks::json)));
    }

    @Get("/ageing")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> ageing(HttpRequest<?> request) {
        return part(request, audit -> ProcessFigures.of(audit).ageing().json());
    }

    /// Every rule that some case did not keep, and every case that did not keep one.
    @Get("/conformance")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> conformance(HttpRequest<?> request) {
        return part(
                request,
                audit -> {
                    var deviating =
                            audit.findings().stream().filter(each -> !each.conforms()).toList();
                    return Json.obj()
                            .with("cases", audit.courses().size())
                            .with("conforming", audit.courses().size() - deviating.size())
                            .with(
                                    "rules",
                                    Json.list(RuleSummary.of(audit.findings()), RuleSummary::json))
                            .with("items", Json.list(deviating, Conformance::json));
                });
    }

    private HttpResponse<byte[]> part(HttpRequest<?> request, Function<Audit, Json.Obj> figure) {
        var asked = asked(request);
        var answer = figure.apply(book.some(asked)).with("filter", asked.filter().json());
        return Answers.ok(asked.echoed(answer));
    }

    private Asked asked(HttpRequest<?> request) {
        var caller = Callers.of(request);
        return Query.read(request, clock.instant(), query -> Asked.read(caller, query));
    }
}
