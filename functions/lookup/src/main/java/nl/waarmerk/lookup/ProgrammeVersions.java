package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.ProgrammeJson;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.json.Json;

/// One version of a programme: it holds from its day until the next one's.
@Controller("/v1/programmes/{number}/versions")
final class ProgrammeVersions {
    private final Reads reads;

    ProgrammeVersions(Reads reads) {
        this.reads = reads;
    }

    @Get("/{n}")
    @OpenToAnyone
    HttpResponse<byte[]> one(HttpRequest<?> request, String number, String n) {
        var found = FoundProgramme.of(reads, request, number);
        var versions = found.facts().versions();
        var version =
                versions.stream()
                        .filter(v -> n.equals(Integer.toString(v.number())))
                        .findFirst()
                        .orElseThrow(() -> Reads.unknown("version " + n + " of " + number));
        var json =
                Json.obj()
                        .with("number", found.facts().number().text())
                        .with(ProgrammeJson.version(version))
                        .with(
                                "until",
                                until(version, versions).map(LocalDate::toString).orElse(null))
                        .with("leadsTo", ProgrammeJson.leadsTo(version.content().leadsTo()));
        int recordVersion = reads.version(found.item(), found.moment());
        return Answers.record(request, recordVersion, found.moment().echo(json));
    }

    private static Optional<LocalDate> until(Version version, List<Version> versions) {
        return versions.stream()
                .map(v -> v.content().from())
                .filter(version.content().from()::isBefore)
                .min(LocalDate::compareTo);
    }
}
