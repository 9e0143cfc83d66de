package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.LocalDate;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.answer.ProgrammeJson;
import nl.waarmerk.lookup.catalogue.ProgrammeSearch;
import nl.waarmerk.lookup.catalogue.ProgrammeStatus;
import nl.waarmerk.lookup.catalogue.RecordVersion;
import nl.waarmerk.lookup.catalogue.Sort;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Field;

/// Programmes: search, one, its history, and one of its versions.
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
        return lists.answer(request, query -> {
            var name = query.text("name", 200);
            var institution = query.value("institution", InstitutionId::parse, "an institution number");
            var status = query.choice("status", ProgrammeStatus.class, ProgrammeStatus::code);
            var level = query.integer("level", 1, 8);
            var field = query.value("field", Field::new, "an ISCED-F field");
            var sector = query.choice("sector", Sector.class, Sector::code);
            var sort = query.choice("sort", Sort.class, Sort::code);
            return new ProgrammeSearch(
                    name.orElse(null), institution, status, level, field, sector, sort.orElse(Sort.NUMBER))::in;
        });
    }

    @Get("/{number}")
    @OpenToAnyone
    HttpResponse<byte[]> one(HttpRequest<?> request, String number) {
        var found = find(request, number);
        var json = ProgrammeJson.of(found.facts, found.version(), found.moment.asOf());
        return Answers.record(request, found.version(), found.moment.echo(json));
    }

    @Get("/{number}/history")
    @OpenToAnyone
    HttpResponse<byte[]> history(HttpRequest<?> request, String number) {
        return histories.answer(request, Reads.number(number, ProgrammeNumber::parse));
    }

    @Get("/{number}/versions/{n}")
    @OpenToAnyone
    HttpResponse<byte[]> version(HttpRequest<?> request, String number, String n) {
        var found = find(request, number);
        var versions = found.facts.versions();
        var version = versions.stream().filter(v -> n.equals("" + v.number())).findFirst()
                .orElseThrow(() -> Reads.unknown("version " + n + " of " + number));
        var json = Json.obj().with("number", found.facts.number().text()).with(ProgrammeJson.version(version));
        var until = versions.stream().map(v -> v.content().from()).filter(version.content().from()::isBefore)
                .min(LocalDate::compareTo).map(LocalDate::toString).orElse(null);
        return Answers.record(request, found.version(), found.moment.echo(json.with("until", until).with("leadsTo", leadsTo(version))));
    }

    private static Json leadsTo(Version version) {
        return ProgrammeJson.leadsTo(version.content().leadsTo());
    }

    private Found find(HttpRequest<?> request, String text) {
        var number = Reads.number(text, ProgrammeNumber::parse);
        var moment = reads.lowered(reads.moment(request));
        var item = reads.item(number).orElseThrow(() -> Reads.unknown(number));
        var facts = new ProgrammeFacts(number, item.timeline().known(moment.knownAt()));
        if (facts.versions().isEmpty()) throw Reads.unknown(number);
        return new Found(facts, item, moment);
    }

    private record Found(ProgrammeFacts facts, RecordItem item, Moment moment) {
        int version() {
            return RecordVersion.of(item, moment);
        }
    }
}
