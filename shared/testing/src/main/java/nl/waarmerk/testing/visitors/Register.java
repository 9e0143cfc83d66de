package nl.waarmerk.testing.visitors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Heard;

/// What the register must hold in the end: each acknowledged write once, each unclear one once at
/// most, nothing else.
final class Register {
    private final Queue<Accrediting> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    Accrediting begun(String mark) {
        var accrediting = new Accrediting(mark + "-" + count.incrementAndGet());
        all.add(accrediting);
        return accrediting;
    }

    int size() {
        return all.size();
    }

    /// While nothing is wrong any more.
    void account(Web web) {
        var numbers = numbers(web);
        var events = web.get("institution", "/v1/process/exports/ndjson").text();
        for (var one : all) {
            var found = numbers.getOrDefault(one.title, List.of());
            if (found.size() > 1) web.judgement().wrong(one.title + " is there twice: " + found);
            if (!one.number.isEmpty() && !found.equals(List.of(one.number)))
                web.judgement().wrong(one.title + " is not " + one.number + " but " + found);
            var recorded = found.isEmpty() ? List.<String>of() : recorded(web, found.getFirst());
            int known = one.acknowledged.size();
            boolean fits =
                    recorded.size() == known || (one.unclear && recorded.size() == known + 1);
            if (!fits || !recorded.subList(0, known).equals(one.acknowledged))
                web.judgement().wrong(one.title + ": " + one.acknowledged + " became " + recorded);
            int told = events.split("\"id\":\"" + one.title + "\"", -1).length - 1;
            if (told > 1 || (one.told && told == 0))
                web.judgement().wrong(one.title + ": its event is there " + told + " times");
        }
    }

    private static List<String> recorded(Web web, String number) {
        return web.get("", "/v1/programmes/" + number + "/history").each("type", "items");
    }

    private static Map<String, List<String>> numbers(Web web) {
        var numbers = new HashMap<String, List<String>>();
        var path = "/v1/programmes?institution=I-0006&pageSize=100";
        for (var after = ""; !after.equals("-"); ) {
            var page = web.get("", path + (after.isEmpty() ? "" : "&after=" + after));
            for (var item : items(page))
                numbers.computeIfAbsent(title(item), any -> new ArrayList<>())
                        .add(item.text("number").orElseThrow());
            after = page.at("page", "next");
        }
        return numbers;
    }

    private static List<Json.Obj> items(Heard page) {
        var body = page.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var answer = (Json.Obj) StrictJson.read(body, Limits.COMMAND.withBytes(body.length));
        if (!(answer.members().get("items") instanceof Json.Arr(var items)))
            throw new IllegalStateException(page.status() + " " + page.text());
        return items.stream().map(item -> (Json.Obj) item).toList();
    }

    private static String title(Json.Obj programme) {
        return programme.members().get("current") instanceof Json.Obj current
                        && current.members().get("title") instanceof Json.Obj title
                ? title.text("nl").orElse("")
                : "";
    }
}
