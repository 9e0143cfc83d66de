package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.answer.NameJson;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.time.Period;

/// Whose name is this, on a day? Always a list: shared names have several owners, and an unknown one has none.
@Controller("/v1/names")
final class NameLookup {
    private final Reads reads;
    private final RegisterStore store;

    NameLookup(Reads reads, RegisterStore store) {
        this.reads = reads;
        this.store = store;
    }

    private record Asked(Supplier<Scheme> scheme, Supplier<String> value, Moment moment) {}

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> owners(HttpRequest<?> request) {
        var asked = reads.query(request, query -> new Asked(
                query.required("scheme", Scheme::parse, "a scheme of this register"),
                query.required("value", text -> new Identifier(Scheme.REGISTRY, text).value(), "a name of 1 to 1024 characters"),
                reads.moment(query)));
        var moment = reads.lowered(asked.moment);
        var name = new Identifier(asked.scheme.get(), asked.value.get());
        return Answers.ok(moment.echo(Json.obj().with("items", new Json.Arr(owners(name, moment)))));
    }

    private List<Json> owners(Identifier name, Moment moment) {
        var owners = new ArrayList<Json>();
        for (var item : store.records(candidates(name)).values()) {
            var known = item.timeline().known(moment.knownAt());
            if (name.scheme() == Scheme.REGISTRY && !known.isEmpty())
                owners.add(owner(item.id(), new NameHeld(name, Period.ALWAYS, 1)));
            for (var held : Names.of(known))
                if (held.name().equals(name) && held.period().covers(moment.asOf())) owners.add(owner(item.id(), held));
        }
        return owners;
    }

    private Set<RecordId> candidates(Identifier name) {
        // Which machines an institution has is nobody else's business.
        if (name.scheme() == Scheme.CLIENT) return Set.of();
        if (name.scheme() == Scheme.REGISTRY && name.scheme().wellFormed(name.value()))
            return Set.of(ProgrammeNumber.parse(name.value()));
        return Set.copyOf(store.candidates(Set.of(name)).getOrDefault(name, List.of()));
    }

    private static Json.Obj owner(RecordId id, NameHeld held) {
        return Json.obj().with("record", id.text()).with("kind", Kind.of(id).code()).with(NameJson.of(held));
    }
}
