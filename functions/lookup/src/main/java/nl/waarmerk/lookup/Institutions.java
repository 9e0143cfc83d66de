package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.InstitutionJson;
import nl.waarmerk.lookup.catalogue.InstitutionSearch;
import nl.waarmerk.lookup.catalogue.Sort;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;

/// Institutions: search, one, and its history.
@Controller("/v1/institutions")
final class Institutions {
    private final Reads reads;
    private final Lists lists;
    private final Histories histories;

    Institutions(Reads reads, Lists lists, Histories histories) {
        this.reads = reads;
        this.lists = lists;
        this.histories = histories;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> search(HttpRequest<?> request) {
        return lists.answer(
                request,
                query -> {
                    var name = query.text("name", 200);
                    var sector = query.choice("sector", Sector.class, Sector::code);
                    var sort = query.choice("sort", Sort.class, Sort::code);
                    return new InstitutionSearch(
                            name.orElse(null), sector, sort.orElse(Sort.NUMBER));
                });
    }

    @Get("/{id}")
    @OpenToAnyone
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        var number = Reads.number(id, InstitutionId::parse);
        var moment = reads.lowered(reads.moment(request));
        var item = reads.item(number).orElseThrow(() -> Reads.unknown(number));
        var facts = new InstitutionFacts(number, item.timeline().known(moment.knownAt()));
        if (facts.sector().isEmpty()) throw Reads.unknown(number);
        int version = reads.version(item, moment);
        var json = InstitutionJson.of(facts, moment.asOf()).with("version", version);
        return Answers.record(request, version, moment.echo(json));
    }

    @Get("/{id}/history")
    @OpenToAnyone
    HttpResponse<byte[]> history(HttpRequest<?> request, String id) {
        return histories.answer(request, Reads.number(id, InstitutionId::parse));
    }
}
