package nl.waarmerk.process.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.process.export.OcelObject.Kind;
import nl.waarmerk.process.export.OcelObject.Related;
import nl.waarmerk.process.log.CaseLog;
import org.jspecify.annotations.Nullable;

/// Everything that the events so far were about, each once. Held until the end, since OCEL lists
/// objects apart from events: a few for each case, where a case has some twenty events.
final class OcelObjects {
    private final Map<String, OcelObject> byId = new HashMap<>();

    /// All but the case itself that its events are related to.
    List<Related> around(CaseLog log) {
        var facts = log.facts();
        var programme = log.id().programme().text();
        var institution = facts.institution().text();
        var around = new ArrayList<Related>();
        add(programme, Kind.PROGRAMME, null, new Related(institution, "offered by"));
        add(institution, Kind.INSTITUTION, facts.sector().code());
        if (log.id().cohort() != null) {
            add(log.id().text(), Kind.COHORT, null, new Related(programme, "of"));
            around.add(new Related(programme, "programme"));
        }
        around.add(new Related(institution, "institution"));
        if (facts.framework() != null) {
            add(facts.framework(), Kind.FRAMEWORK, null);
            around.add(new Related(facts.framework(), "framework"));
        }
        if (facts.accreditation() != null) {
            add(
                    facts.accreditation(),
                    Kind.ACCREDITATION,
                    null,
                    accredits(programme, facts.framework()));
            around.add(new Related(facts.accreditation(), "accreditation"));
        }
        return around;
    }

    private static Related[] accredits(String programme, @Nullable String framework) {
        var of = new Related(programme, "of");
        return framework == null
                ? new Related[] {of}
                : new Related[] {of, new Related(framework, "under")};
    }

    private void add(String id, Kind kind, @Nullable String sector, Related... to) {
        byId.computeIfAbsent(id, fresh -> new OcelObject(fresh, kind, sector, List.of(to)));
    }

    List<OcelObject> all() {
        return byId.values().stream().sorted().toList();
    }
}
