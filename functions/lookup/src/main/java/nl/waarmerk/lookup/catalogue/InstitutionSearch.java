package nl.waarmerk.lookup.catalogue;

import java.util.Optional;
import nl.waarmerk.lookup.answer.InstitutionJson;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Kind;
import org.jspecify.annotations.Nullable;

/// Institutions by name and sector.
public record InstitutionSearch(@Nullable String name, Optional<Sector> sector, Sort sort)
        implements Search {
    @Override
    public Found in(Records records, Moment moment) {
        var words = Words.of(name);
        var found =
                records.of(Kind.INSTITUTION).stream()
                        .flatMap(item -> Row.of(item, moment).stream())
                        .filter(row -> words.allIn(row.name, row.facts.id().text()))
                        .filter(row -> sector.filter(s -> s != row.sector).isEmpty())
                        .toList();
        var facets = Json.obj().with("sector", Facets.count(found, row -> row.sector.code()));
        return new Found(
                found.stream().map(row -> row.item(sort, moment)).toList(),
                Json.obj().with("facets", facets));
    }

    private record Row(InstitutionFacts facts, BothLanguages name, Sector sector) {
        static Optional<Row> of(RecordItem item, Moment moment) {
            if (!(item.id() instanceof InstitutionId id)) return Optional.empty();
            var facts = new InstitutionFacts(id, item.timeline().known(moment.knownAt()));
            return facts.sector()
                    .map(sector ->
                            new Row(facts, facts.nameOn(moment.asOf()).orElseThrow(), sector));
        }

        Found.Item item(Sort sort, Moment moment) {
            return new Found.Item(
                    sort.key(facts.id().text(), name.nl()),
                    () -> InstitutionJson.of(facts, moment.asOf()));
        }
    }
}
