package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.FrameworkJson;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.json.Json;

/// The quality frameworks. They are part of the program: whatever the day, all versions are shown
/// with their own days.
@Controller("/v1/frameworks")
final class QualityFrameworks {
    private final Frameworks frameworks;
    private final Reads reads;

    QualityFrameworks(Frameworks frameworks, Reads reads) {
        this.frameworks = frameworks;
        this.reads = reads;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> all(HttpRequest<?> request) {
        var moment = reads.lowered(reads.moment(request));
        return Answers.ok(
                moment.echo(
                        Json.obj().with("items", Json.list(frameworks.all(), FrameworkJson::of))));
    }

    @Get("/{id}")
    @OpenToAnyone
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        var moment = reads.lowered(reads.moment(request));
        var framework =
                frameworks
                        .byId(id)
                        .orElseThrow(() ->
                                Problem.notFound(
                                        "There is no framework '" + id + "'; see /v1/frameworks."));
        return Answers.ok(moment.echo(FrameworkJson.of(framework)));
    }
}
