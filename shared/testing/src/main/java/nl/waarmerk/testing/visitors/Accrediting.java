package nl.waarmerk.testing.visitors;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarmerk.testing.Heard;

/// One programme on its way: registered, proposed, confirmed, and told of; step by step, and what
/// was acknowledged of it. A step without an answer is repeated with its key, and given up some
/// day.
final class Accrediting {
    private static final int MOST_TRIES = 4;
    private static final int MOST_WITHOUT_ANSWER = 200;
    private static final String DECISION =
            """
            {"framework": "HO-2021", "body": "Toetscommissie (demo)", "decidedOn": "2026-02-02", "validFrom": "2026-02-09",
             "versions": [1], "statements": [
             {"rule":"Q1","met":true},{"rule":"Q2","met":true},{"rule":"Q3","met":true},{"rule":"Q4","met":true},
             {"rule":"Q5","met":true},{"rule":"E2","met":true},
             {"rule":"E3","met":true,"evidence":"https://example.org/demo-admission"},
             {"rule":"E4","met":true},{"rule":"E6","met":true},{"rule":"E7","met":true},
             {"rule":"C1","met":true},{"rule":"C2","met":true}]}
            """;
    final String title;

    /// The events that the register acknowledged, by type, in order.
    final List<String> acknowledged = new ArrayList<>();

    /// Whether one more may be there.
    boolean unclear;

    boolean told;
    String number = "";

    Accrediting(String title) {
        this.title = title;
    }

    void run(Web web) {
        var made = written(web, "institution", "/v1/programmes", "", programme());
        if (made.isEmpty()) return;
        number = made.get().at("record");
        var proposed =
                written(
                        web,
                        "institution",
                        "/v1/programmes/" + number + "/accreditations",
                        tag(made.get()),
                        DECISION);
        if (proposed.isEmpty()) return;
        var proposal = proposed.get().each("id", "events").getFirst();
        var confirmation = "/v1/proposals/" + proposal + "/confirmation";
        if (written(web, "colleague", confirmation, tag(proposed.get()), "{}").isPresent())
            tell(web);
    }

    private String programme() {
        return """
        {"title": {"nl": "%s"}, "size": {"value": 5, "unit": "EC"}, "level": {"eqf": 6, "basis": "indicative"},
         "field": "0613", "language": "nl-NL", "from": "2026-01-01", "outcomes": ["kan iets (demo)"]}
        """
                .formatted(title);
    }

    private String event(Instant at) {
        return """
        [{"specversion": "1.0", "id": "%s", "source": "I-0006", "type": "nl.waarmerk.process.offer.started",
          "subject": "%s.demo", "time": "%s", "data": {"role": "institution"}}]
        """
                .formatted(title, number, at);
    }

    private static String tag(Heard heard) {
        return heard.headers().getOrDefault("ETag", "");
    }

    private Optional<Heard> written(Web web, String role, String path, String tag, String body) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (!tag.isEmpty()) headers.put("If-Match", tag);
        var heard = answered(web, role, path, headers, body);
        unclear = heard.isEmpty();
        heard.ifPresent(answer -> {
            acknowledged.addAll(answer.each("type", "events"));
            again(web, role, path, headers, body, answer);
        });
        return heard;
    }

    /// The same key hears the same.
    private static void again(
            Web web,
            String role,
            String path,
            Map<String, String> headers,
            String body,
            Heard first) {
        var repeated = web.post(role, path, headers, body);
        if (repeated.status() >= 400 || repeated.status() == Web.NO_ANSWER) return;
        boolean same =
                repeated.status() == first.status()
                        && repeated.text().equals(first.text())
                        && tag(repeated).equals(tag(first));
        if (!same) web.judgement().wrong("a repeat hears another thing", repeated);
    }

    private void tell(Web web) {
        var body = event(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        var json = Map.of("Content-Type", "application/json");
        answered(web, "institution", "/v1/process-events", json, body)
                .ifPresent(heard -> {
                    var outcome = heard.each("outcome", "items");
                    told = outcome.equals(List.of("new")) || outcome.equals(List.of("repeated"));
                    if (!told) web.judgement().wrong("an event is not taken", heard);
                });
    }

    /// Empty: it never was, but may have been carried out.
    private static Optional<Heard> answered(
            Web web, String role, String path, Map<String, String> headers, String body) {
        int unanswered = 0;
        for (int tries = 0; tries < MOST_TRIES && unanswered < MOST_WITHOUT_ANSWER; ) {
            var heard = web.post(role, path, headers, body);
            if (heard.status() >= 200 && heard.status() < 300) return Optional.of(heard);
            if (heard.status() == Web.NO_ANSWER) unanswered++;
            else if (heard.status() >= 500 || heard.status() == 429) tries++;
            else {
                web.judgement().wrong("a good write is refused", heard);
                return Optional.empty();
            }
            Visitor.pause(heard);
        }
        return Optional.empty();
    }
}
