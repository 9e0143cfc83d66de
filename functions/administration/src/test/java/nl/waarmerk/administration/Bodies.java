package nl.waarmerk.administration;

import java.util.List;
import java.util.stream.Collectors;

/// Bodies that are right in every respect, so that a test names only what matters to it.
final class Bodies {
    private static final List<String> STATED =
            List.of("Q1", "Q2", "Q3", "Q4", "Q5", "E2", "E3", "E4", "E6", "E7", "C1", "C2");

    private Bodies() {}

    static String programme(String from) {
        return """
        {"title": {"nl": "Sales Manager"}, "size": {"value": 5, "unit": "EC"},
         "level": {"eqf": 6, "basis": "indicative"}, "language": "nl-NL",
         "outcomes": ["Draws up and carries out a sales plan for a region"], "from": "%s"}
        """
                .formatted(from);
    }

    static String decision(String validFrom) {
        return decision("HO-2021", validFrom);
    }

    static String decision(String framework, String validFrom) {
        var statements =
                STATED.stream()
                        .map("{\"rule\": \"%s\", \"met\": true}"::formatted)
                        .collect(Collectors.joining(", "));
        return """
        {"framework": "%s", "body": "Examencommissie", "decidedOn": "2023-03-01",
         "validFrom": "%s", "validUntil": "2026-03-15", "versions": [1],
         "statements": [{"rule": "SIZE", "met": true, "evidence": "https://han.example/4223"}, %s]}
        """
                .formatted(framework, validFrom, statements);
    }

    static String step(String effectiveFrom) {
        return """
        {"effectiveFrom": "%s", "decidedOn": "2023-03-20"}
        """
                .formatted(effectiveFrom);
    }

    static String reason(String code, String text) {
        return """
        {"reason": {"code": "%s", "text": "%s"}}
        """
                .formatted(code, text);
    }
}
