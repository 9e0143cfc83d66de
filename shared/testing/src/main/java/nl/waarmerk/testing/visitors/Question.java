package nl.waarmerk.testing.visitors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.testing.Heard;

/// Something whose answer stays the same, whatever these visitors write. `claim`: brought for a
/// verdict; empty where something is read.
public record Question(String path, String claim) {
    private static final String CLAIM =
            """
            {"programme": {"scheme": "registry", "value": "MCNL-0006-0001"},
             "issuer": {"scheme": "brin", "value": "25KB"}, "awardedOn": "%s"}
            """;

    static final List<Question> ALL =
            List.of(
                    new Question("/v1/validations", CLAIM.formatted("2023-07-04")),
                    new Question("/v1/validations", CLAIM.formatted("2023-06-11")),
                    new Question("/v1/programmes/MCNL-0006-0001", ""),
                    new Question("/v1/programmes/MCNL-0006-0001?asOf=2023-06-11", ""),
                    new Question("/v1/programmes/MCNL-0006-0001/history", ""),
                    new Question("/v1/institutions/I-0006", ""));

    /// What the register holds, asked while nothing is wrong.
    public static Map<Question, String> answers(Web web) {
        var answers = new HashMap<Question, String>();
        for (var question : ALL) {
            var heard = question.ask(web);
            if (heard.status() != 200) throw new IllegalStateException(heard.text());
            answers.put(question, question.told(heard));
        }
        return Map.copyOf(answers);
    }

    Heard ask(Web web) {
        return claim.isEmpty()
                ? web.get("", path)
                : web.post(
                        "",
                        path,
                        Map.of("Content-Type", "application/vnd.waarmerk.claim+json"),
                        claim);
    }

    String told(Heard heard) {
        return claim.isEmpty() ? heard.text() : heard.verdict();
    }
}
