package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.answer.NameJson;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.time.Period;

/// Whose name is this, on a day? Always a list: shared names have several owners, and an unknown
/// one has none.
@Controller("/v1/names")
final class NameLookup {
    private final Reads reads;
    private final RegisterStore store;

    NameLookup(Reads reads, RegisterStore store) {
        this.reads = reads;
        this.store = store;
    }

    private record Asked(Supplier<Scheme> scheme, Supplier<String> value, Moment moment) {
        Identifier name() {
            return new Identifier(scheme.get(), value.get());
        }
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> owners(HttpRequest<?> request) {
        var asked =
                reads.query(
                        request,
                        query ->
                                new Asked(
                                        query.required(
                                                "scheme",
                                                Scheme::parse,
                                                "a scheme of this register"),
                                        query.required(
                                                "value",
                                                text ->
                                                        new Identifier(Scheme.REGISTRY, text)
                                                                .value(),
                                                "a name of 1 to 1024 characters"),
                                        reads.moment(query)));
        var moment = reads.lowered(asked.moment);
        var name = asked.name();
        var owners =
                store.records(candidates(name)).values().stream()
                        .sorted(Comparator.comparing(item -> item.id().text()))
                        .flatMap(item ->
                                held(name, item, moment)
                                        .map(held -> owner(item.id(), held))
                                        .stream())
                        .toList();
        return Answers.ok(moment.echo(Json.obj().with("items", new Json.Arr(List.copyOf(owners)))));
    }

    private static Optional<NameHeld> held(Identifier name, RecordItem item, Moment moment) {
        var known = item.timeline().known(moment.knownAt());
        if (name.scheme() == Scheme.REGISTRY)
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NameHeld(name, Period.ALWAYS, 1));
        return Names.of(known).stream()
                .filter(held -> held.name().equals(name) && held.period().covers(moment.asOf()))
                .findFirst();
    }

    private Set<RecordId> candidates(Identifier name) {
        // Which machines an institution has is nobody else's business.
        if (name.scheme() == Scheme.CLIENT) return Set.of();
        if (name.scheme() == Scheme.REGISTRY) return numbered(name.value());
        return Set.copyOf(store.candidates(Set.of(name)).getOrDefault(name, List.of()));
    }

    private static Set<RecordId> numbered(String text) {
        try {
            return Set.of(ProgrammeNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    private static Json.Obj owner(RecordId id, NameHeld held) {
        return Json.obj()
                .with("record", id.text())
                .with("kind", Kind.of(id).code())
                .with(NameJson.of(held));
    }
}
