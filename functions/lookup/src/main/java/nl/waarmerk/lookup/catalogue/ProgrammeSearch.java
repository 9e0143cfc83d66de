package nl.waarmerk.lookup.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.answer.ProgrammeJson;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.store.Kind;
import org.jspecify.annotations.Nullable;

/// Programmes by name, institution, status, level, field and sector.
public record ProgrammeSearch(
        @Nullable String name,
        Optional<InstitutionId> institution,
        Optional<ProgrammeStatus> status,
        Optional<Integer> level,
        Optional<Field> field,
        Optional<Sector> sector,
        Sort sort) {
    public Found in(Catalogue catalogue, Moment moment) {
        var sectors = sectors(catalogue, moment);
        var words = Words.of(name);
        var found = catalogue.all(Kind.PROGRAMME).stream()
                .flatMap(item -> Row.of(item, moment, sectors).stream())
                .filter(row -> wanted(row, words))
                .toList();
        var facets = Json.obj()
                .with("institution", Facets.count(found, row -> row.facts.number().institution().text()))
                .with("status", Facets.count(found, row -> row.status.code()))
                .with("level", Facets.count(found, row -> "" + row.shown.content().level().eqf()))
                .with("field", Facets.count(found, row -> row.shown.content().field() == null ? null : row.shown.content().field().code()))
                .with("sector", Facets.count(found, row -> row.sector == null ? null : row.sector.code()));
        return new Found(found.stream().map(row -> row.item(sort, moment)).toList(), facets);
    }

    private boolean wanted(Row row, Words words) {
        var content = row.shown.content();
        return words.allIn(content.title(), row.facts.number().text())
                && institution.filter(i -> !i.equals(row.facts.number().institution())).isEmpty()
                && status.filter(s -> s != row.status).isEmpty()
                && level.filter(l -> l != content.level().eqf()).isEmpty()
                && field.filter(f -> content.field() == null || !f.holds(content.field())).isEmpty()
                && sector.filter(s -> s != row.sector).isEmpty();
    }

    private static Map<InstitutionId, Sector> sectors(Catalogue catalogue, Moment moment) {
        var sectors = new HashMap<InstitutionId, Sector>();
        for (var item : catalogue.all(Kind.INSTITUTION))
            if (item.id() instanceof InstitutionId id)
                new InstitutionFacts(id, item.timeline().known(moment.knownAt()))
                        .sector()
                        .ifPresent(sector -> sectors.put(id, sector));
        return sectors;
    }

    /// A programme with what it is searched by; `shown` is the version of the day, or the first one before it begins.
    private record Row(
            ProgrammeFacts facts, int version, Version shown, ProgrammeStatus status, @Nullable Sector sector) {
        static Optional<Row> of(RecordItem item, Moment moment, Map<InstitutionId, Sector> sectors) {
            if (!(item.id() instanceof ProgrammeNumber number)) return Optional.empty();
            var facts = new ProgrammeFacts(number, item.timeline().known(moment.knownAt()));
            List<Version> versions = facts.versions();
            if (versions.isEmpty()) return Optional.empty();
            return Optional.of(new Row(
                    facts,
                    RecordVersion.of(item, moment),
                    facts.versionOn(moment.asOf()).orElse(versions.getFirst()),
                    ProgrammeStatus.of(facts, moment.asOf()),
                    sectors.get(number.institution())));
        }

        Found.Item item(Sort sort, Moment moment) {
            return new Found.Item(
                    sort.key(facts.number().text(), shown.content().title().nl()),
                    () -> ProgrammeJson.of(facts, version, moment.asOf()));
        }
    }
}
