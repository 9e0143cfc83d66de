package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.function.Supplier;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;

/// Whose name is this, on a day? Always a list: shared names have several owners, and an unknown
/// one has none.
@Controller("/v1/names")
final class NameLookup {
    private final Reads reads;
    private final NameOwners owners;

    NameLookup(Reads reads, NameOwners owners) {
        this.reads = reads;
        this.owners = owners;
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
        var items = Json.list(owners.of(asked.name(), moment), owner -> owner);
        return Answers.ok(moment.echo(Json.obj().with("items", items)));
    }
}
