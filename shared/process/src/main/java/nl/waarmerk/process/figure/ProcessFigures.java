package nl.waarmerk.process.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.waarmerk.process.conformance.RuleId;
import nl.waarmerk.process.conformance.RuleSummary;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.register.json.Json;

/// All figures of some cases.
public record ProcessFigures(
        int cases,
        List<LeadTimes> leadTimes,
        List<Rework> rework,
        QualityCheck qualityCheck,
        List<Variants> variants,
        List<Bottlenecks> bottlenecks,
        Ageing ageing,
        List<RuleSummary> limits,
        ValidatedFirst validatedFirst,
        ClaimFunnel claims,
        RecognitionElsewhere recognition) {
    public ProcessFigures {
        leadTimes = List.copyOf(leadTimes);
        rework = List.copyOf(rework);
        variants = List.copyOf(variants);
        bottlenecks = List.copyOf(bottlenecks);
        limits = List.copyOf(limits);
    }

    public static ProcessFigures of(Audit audit) {
        var courses = audit.courses();
        return new ProcessFigures(
                courses.size(),
                kinds().map(kind -> LeadTimes.of(kind, courses)).toList(),
                kinds().flatMap(kind -> Rework.of(kind, courses).stream()).toList(),
                QualityCheck.of(courses),
                kinds().map(kind -> Variants.of(kind, courses)).toList(),
                kinds().map(kind -> Bottlenecks.of(kind, courses)).toList(),
                Ageing.of(courses),
                RuleSummary.of(audit.findings()).stream()
                        .filter(rule -> rule.rule().kind() == RuleId.Kind.LIMIT)
                        .toList(),
                ValidatedFirst.of(courses),
                ClaimFunnel.of(courses),
                RecognitionElsewhere.of(courses));
    }

    private static Stream<CaseKind> kinds() {
        return Arrays.stream(CaseKind.values());
    }

    public Json.Obj json() {
        return Json.obj()
                .with("cases", cases)
                .with("leadTimes", Json.list(leadTimes, LeadTimes::json))
                .with("rework", Json.list(rework, Rework::json))
                .with("qualityCheck", qualityCheck.json())
                .with("variants", Json.list(variants, Variants::json))
                .with("bottlenecks", Json.list(bottlenecks, Bottlenecks::json))
                .with("ageing", ageing.json())
                .with("limits", Json.list(limits, RuleSummary::json))
                .with("validatedBeforeIssuance", validatedFirst.json())
                .with("claims", claims.json())
                .with("recognitionElsewhere", recognition.json());
    }
}
