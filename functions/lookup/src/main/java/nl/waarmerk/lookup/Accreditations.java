package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.AccreditationJson;
import nl.waarmerk.lookup.answer.AccreditationState;
import nl.waarmerk.lookup.catalogue.AccreditationSearch;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.InstitutionId;

/// Accreditations: which are in a state or about to expire, and one.
@Controller("/v1/accreditations")
final class Accreditations {
    private final Reads reads;
    private final Lists lists;

    Accreditations(Reads reads, Lists lists) {
        this.reads = reads;
        this.lists = lists;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> search(HttpRequest<?> request) {
        return lists.answer(
                request,
                query -> {
                    var state =
                            query.choice(
                                    "state", AccreditationState.class, AccreditationState::code);
                    var before = query.date("expiresBefore");
                    var institution =
                            query.value(
                                    "institution", InstitutionId::parse, "an institution number");
                    return new AccreditationSearch(state, before, institution);
                });
    }

    @Get("/{id}")
    @OpenToAnyone
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        var wanted = Reads.number(id, AccreditationId::parse);
        var moment = reads.lowered(reads.moment(request));
        var item = reads.item(wanted.programme()).orElseThrow(() -> Reads.unknown(wanted));
        var facts = new ProgrammeFacts(wanted.programme(), item.timeline().known(moment.knownAt()));
        var accreditation =
                facts.accreditations().stream()
                        .filter(a -> a.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Reads.unknown(wanted));
        var json = AccreditationJson.of(accreditation, moment.asOf());
        return Answers.record(request, reads.version(item, moment), moment.echo(json));
    }
}
