package nl.waarmerk.lookup.answer;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Size;

/// A quality framework: from when until when, for whom, what it computes and what a decision must
/// state.
public final class FrameworkJson {
    private FrameworkJson() {}

    public static Json.Obj of(Framework framework) {
        var until = framework.inUse().until();
        return Json.obj()
                .with("id", framework.id())
                .with(
                        "sectors",
                        Json.texts(
                                framework.sectors().stream().map(Sector::code).sorted().toList()))
                .with("from", String.valueOf(framework.inUse().from()))
                .with("until", until == null ? null : until.toString())
                .with("confirms", framework.confirms().name().toLowerCase(Locale.ROOT))
                .with(
                        "bodies",
                        framework.bodies().isEmpty()
                                ? null
                                : Json.texts(framework.bodies().stream().sorted().toList()))
                .with(
                        "units",
                        Json.texts(
                                framework.units().stream().map(Size.Unit::name).sorted().toList()))
                .with("sizes", sizes(framework.sizes()))
                .with("rules", rules(framework))
                .with("source", framework.source());
    }

    private static Json sizes(Map<Sector, Framework.Sizes> sizes) {
        var bySector = sizes.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return Json.list(bySector, e -> size(e.getKey(), e.getValue()));
    }

    private static Json.Obj size(Sector sector, Framework.Sizes sizes) {
        return Json.obj()
                .with("sector", sector.code())
                .with("min", sizes.min().json())
                .with("max", sizes.max() == null ? null : sizes.max().json())
                .with(
                        "substantiatedFrom",
                        sizes.substantiatedFrom() == null
                                ? null
                                : sizes.substantiatedFrom().json());
    }

    private static Json rules(Framework framework) {
        var rules = new ArrayList<Json>();
        for (var rule : framework.computed())
            rules.add(rule(rule.id(), "computed", rule.article()));
        for (var rule : framework.stated()) rules.add(rule(rule.id(), "stated", rule.article()));
        return new Json.Arr(rules);
    }

    private static Json rule(String id, String kind, String article) {
        return Json.obj().with("id", id).with("kind", kind).with("article", article);
    }
}
