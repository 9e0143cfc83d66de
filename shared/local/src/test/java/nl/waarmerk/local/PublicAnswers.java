package nl.waarmerk.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.waarmerk.testing.Heard;

/// What anybody is answered: every public address of what the register holds, whole lists and page
/// by page, on several days, and as it was known after each event.
final class PublicAnswers {
    private static final List<String> DAYS =
            List.of("", "asOf=2026-02-08", "asOf=2026-02-09", "asOf=2026-03-01");

    private final OverHttp caller;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final TreeSet<String> times = new TreeSet<>();

    private PublicAnswers(OverHttp caller) {
        this.caller = caller;
    }

    /// By address, all that was answered. `until`: as it was known then; empty: as it is now.
    static Map<String, String> of(OverHttp caller, List<String> records, String until) {
        var all = new PublicAnswers(caller);
        all.times(until);
        var at = until.isEmpty() ? "" : "knownAt=" + until;
        all.fixed();
        for (var list : List.of("/v1/institutions", "/v1/programmes", "/v1/accreditations"))
            for (var day : DAYS) all.pages(list, "pageSize=1", day, at);
        all.pages("/v1/names", "scheme=schac", "value=han.nl", at);
        for (var record : records) all.record(record, at);
        for (var day : DAYS) all.verdict(records.getLast(), day, at);
        if (until.isEmpty()) all.pages("/v1/changes", "pageSize=7");
        return all.answers;
    }

    /// What is answered otherwise now.
    static List<String> changed(Map<String, String> before, Map<String, String> now) {
        var changed = new ArrayList<String>();
        before.forEach((path, answer) -> {
            if (!same(path, answer, now.getOrDefault(path, "")))
                changed.add(path + ": " + answer + " -> " + now.get(path));
        });
        return changed;
    }

    /// Without a moment the erasures are told too: in lists of events, and by the version, which
    /// counts them.
    private static boolean same(String path, String before, String now) {
        if (path.contains("knownAt=")) return now.equals(before);
        if (path.contains("/history") || path.startsWith("/v1/changes"))
            return now.startsWith(before.substring(0, before.indexOf("],\"page\"")));
        return unversioned(now).equals(unversioned(before));
    }

    private static String unversioned(String answer) {
        return answer.replaceAll("\"version\":[0-9]+", "")
                .replaceAll("\"[0-9]+[.][0-9a-f]{16}\"", "");
    }

    private void fixed() {
        for (var path :
                List.of(
                        "/v1/health",
                        "/v1/frameworks",
                        "/v1/frameworks/HO-2021",
                        "/v1/reason-codes",
                        "/v1/openapi.json",
                        "/openapi.json")) get(path);
    }

    private void record(String record, String at) {
        for (var path :
                List.of(record, record + "/history", record + "/versions/1", record + "-A1")) {
            var address =
                    path.endsWith("-A1") ? path.replace("programmes", "accreditations") : path;
            for (var day : DAYS) pages(address, day, at);
            for (var time : times) pages(address, "knownAt=" + time);
        }
        pages(record + "/history", "pageSize=5", at);
        get(record.replace("/v1/", "/id/").replaceFirst("s/", "/"));
    }

    /// On a credential of the day, of which only the programme is told.
    private void verdict(String programme, String day, String at) {
        var number = programme.substring(programme.lastIndexOf('/') + 1);
        var claim =
                """
                {"programme": {"scheme": "registry", "value": "%s"},
                 "issuer": {"scheme": "brin", "value": "25KB"}, "awardedOn": "%s"}
                """
                        .formatted(number, day.isEmpty() ? "2026-03-02" : day.substring(5));
        var path = "/v1/validations" + (at.isEmpty() ? "" : "?" + at);
        var request =
                caller.to(path)
                        .header("Content-Type", "application/vnd.waarmerk.claim+json")
                        .POST(BodyPublishers.ofString(claim));
        answers.put(path + " " + claim, caller.send(request).text());
    }

    private void times(String until) {
        for (var time : get("/v1/changes?pageSize=100").each("recordedAt", "items"))
            if (until.isEmpty() || time.compareTo(until) <= 0) times.add(time);
        answers.clear();
    }

    private void pages(String path, String... query) {
        var given = new ArrayList<>(List.of(query));
        given.removeIf(String::isEmpty);
        var next = given.isEmpty() ? path : path + "?" + String.join("&", given);
        while (!next.equals("-")) {
            var heard = get(next);
            next = heard.status() == 200 ? heard.at("_links", "next", "href") : "-";
        }
    }

    private Heard get(String path) {
        var heard = caller.send(caller.to(path));
        var headers = heard.headers();
        // The length is that of the text; the others are told of the asking.
        for (var each : List.of("date", "x-request-id", "content-length")) headers.remove(each);
        answers.put(path, heard.status() + " " + headers + " " + heard.text());
        return heard;
    }
}
