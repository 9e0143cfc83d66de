package nl.waarmerk.lookup.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.identity.InstitutionId;
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
        Sort sort)
        implements Search {
    @Override
    public Found in(Records records, Moment moment) {
        var sectors = sectors(records, moment);
        var words = Words.of(name);
        var found =
                records.of(Kind.PROGRAMME).stream()
                        .flatMap(item -> ProgrammeRow.of(item, moment, sectors).stream())
                        .filter(row -> wanted(row, words))
                        .toList();
        return new Found(
                found.stream().map(row -> row.item(sort, moment)).toList(),
                Json.obj().with("facets", facets(found)));
    }

    private boolean wanted(ProgrammeRow row, Words words) {
        var shown = row.shown();
        return words.allIn(shown.title(), row.number())
                && institution.filter(i -> !i.equals(row.institution())).isEmpty()
                && status.filter(s -> s != row.status()).isEmpty()
                && level.filter(l -> l != shown.level().eqf()).isEmpty()
                && field.filter(f -> shown.field() == null || !f.holds(shown.field())).isEmpty()
                && sector.filter(s -> s != row.sector()).isEmpty();
    }

    private static Json.Obj facets(List<ProgrammeRow> found) {
        return Json.obj()
                .with("institution", Facets.count(found, row -> row.institution().text()))
                .with("status", Facets.count(found, row -> row.status().code()))
                .with(
                        "level",
                        Facets.count(found, row -> Integer.toString(row.shown().level().eqf())))
                .with(
                        "field",
                        Facets.count(
                                found,
                                row ->
                                        row.shown().field() == null
                                                ? null
                                                : row.shown().field().code()))
                .with(
                        "sector",
                        Facets.count(
                                found, row -> row.sector() == null ? null : row.sector().code()));
    }

    private static Map<InstitutionId, Sector> sectors(Records records, Moment moment) {
        var sectors = new HashMap<InstitutionId, Sector>();
        for (var item : records.of(Kind.INSTITUTION))
            if (item.id() instanceof InstitutionId id)
                new InstitutionFacts(id, item.timeline().known(moment.knownAt()))
                        .sector()
                        .ifPresent(sector -> sectors.put(id, sector));
        return sectors;
    }
}
