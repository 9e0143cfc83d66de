package nl.waarmerk.process.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.json.Json;

/// How often one rule was not kept, and in which cases; and how often that cannot be judged.
public record RuleSummary(
        RuleId rule, int broken, List<CaseId> cases, int notJudged, List<CaseId> casesNotJudged) {
    public RuleSummary {
        cases = List.copyOf(cases);
        casesNotJudged = List.copyOf(casesNotJudged);
    }

    /// Of every rule that some finding names, in their order.
    public static List<RuleSummary> of(List<Conformance> all) {
        var tallies = new TreeMap<RuleId, Tally>();
        for (var each : all)
            for (var finding : each.findings())
                tallies.computeIfAbsent(finding.rule(), rule -> new Tally())
                        .add(each.id(), finding);
        return tallies.entrySet().stream().map(RuleSummary::of).toList();
    }

    private static RuleSummary of(Map.Entry<RuleId, Tally> entry) {
        var tally = entry.getValue();
        return new RuleSummary(
                entry.getKey(), tally.broken, tally.cases, tally.notJudged, tally.casesNotJudged);
    }

    private static final class Tally {
        private final List<CaseId> cases = new ArrayList<>();
        private final List<CaseId> casesNotJudged = new ArrayList<>();
        private int broken;
        private int notJudged;

        void add(CaseId id, Finding finding) {
            if (finding.judged()) broken++;
            else notJudged++;
            var seen = finding.judged() ? cases : casesNotJudged;
            if (seen.isEmpty() || !seen.getLast().equals(id)) seen.add(id);
        }
    }

    public Json.Obj json() {
        return rule.json()
                .with("broken", broken)
                .with("cases", Json.list(cases, id -> Json.of(id.text())))
                .with("notJudged", notJudged)
                .with("casesNotJudged", Json.list(casesNotJudged, id -> Json.of(id.text())));
    }
}
