package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.ProgrammeJson;
import nl.waarmerk.lookup.catalogue.ProgrammeSearch;
import nl.waarmerk.lookup.catalogue.ProgrammeStatus;
import nl.waarmerk.lookup.catalogue.Sort;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Field;

/// Programmes: search, one, and its history.
@Controller("/v1/programmes")
final class Programmes {
    private final Reads reads;
    private final Lists lists;
    private final Histories histories;

    Programmes(Reads reads, Lists lists, Histories histories) {
        this.reads = reads;
        this.lists = lists;
        this.histories = histories;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> search(HttpRequest<?> request) {
        return lists.answer(request, Programmes::asked);
    }

    private static ProgrammeSearch asked(Query query) {
        var name = query.text("name", 200);
        var institution = query.value("institution", InstitutionId::parse, "an institution number");
        var status = query.choice("status", ProgrammeStatus.class, ProgrammeStatus::code);
        var level = query.integer("level", 1, 8);
        var field = query.value("field", Field::new, "an ISCED-F field");
        var sector = query.choice("sector", Sector.class, Sector::code);
        var sort = query.choice("sort", Sort.class, Sort::code);
        return new ProgrammeSearch(
                name.orElse(null),
                institution,
                status,
                level,
                field,
                sector,
                sort.orElse(Sort.NUMBER));
    }

    @Get("/{number}")
    @OpenToAnyone
    HttpResponse<byte[]> one(HttpRequest<?> request, String number) {
        var found = FoundProgramme.of(reads, request, number);
        int version = reads.version(found.item(), found.moment());
        var json = ProgrammeJson.of(found.facts(), found.moment().asOf()).with("version", version);
        return Answers.record(request, version, found.moment().echo(json));
    }

    @Get("/{number}/history")
    @OpenToAnyone
    HttpResponse<byte[]> history(HttpRequest<?> request, String number) {
        return histories.answer(request, Reads.number(number, ProgrammeNumber::parse));
    }
}
