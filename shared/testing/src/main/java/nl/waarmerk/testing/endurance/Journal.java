package nl.waarmerk.testing.endurance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Office;

/// What writers asked, and what they were told before they ended, however they ended.
public final class Journal {
    /// Of a writer that was killed the last line may be torn: only a whole one counts.
    private static final String END = " .";

    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> told = new HashMap<>();

    static String asked(Report report) {
        return "asked " + report + END;
    }

    static String told(Report report, Result result) {
        return "told " + report + " " + answer(result) + END;
    }

    private static String answer(Result result) {
        return result instanceof Result.Recorded recorded
                ? recorded.events().stream()
                        .map(e -> e.event().id().text())
                        .collect(Collectors.joining(","))
                : result.toString();
    }

    public synchronized void line(String line) {
        if (!line.endsWith(END)) return;
        var words = line.substring(0, line.length() - END.length()).split(" ", 3);
        switch (words[0]) {
            case "asked" -> asked.add(words[1]);
            case "told" -> told.put(words[1], words[2]);
            default -> throw new IllegalArgumentException(line);
        }
    }

    public synchronized int acknowledged() {
        return told.size();
    }

    /// How the log stands to what was told: `lost` and `doubled` of what was acknowledged;
    /// `repeated` are those that nobody was told of, asked again with the same key.
    public record Account(
            int acknowledged,
            int repeated,
            List<String> lost,
            List<String> doubled,
            List<String> answeredOtherwise) {
        public boolean holds() {
            return lost.isEmpty() && doubled.isEmpty() && answeredOtherwise.isEmpty();
        }

        @Override
        public String toString() {
            return "%d acknowledged, %d unanswered ones repeated, %d lost, %d doubled, %d answered otherwise"
                    .formatted(
                            acknowledged,
                            repeated,
                            lost.size(),
                            doubled.size(),
                            answeredOtherwise.size());
        }
    }

    /// First what the log has of the acknowledged ones, and only then the repeats: a repeat would
    /// write a lost one again.
    public synchronized Account account(Office office, RegisterStore store) {
        int acknowledged = told.size();
        var before = reports(store);
        var lost =
                told.keySet().stream()
                        .filter(r -> !ids(before.getOrDefault(r, List.of())).equals(told.get(r)))
                        .toList();
        var otherwise = new ArrayList<String>();
        for (var report : asked) {
            if (lost.contains(report)) continue;
            var request = Report.parse(report).request();
            var answer = answer(Writers.insisted(office, request));
            if (!told.getOrDefault(report, answer).equals(answer)
                    || !answer(Writers.insisted(office, request)).equals(answer))
                otherwise.add(report);
        }
        var after = reports(store);
        var doubled =
                after.entrySet().stream()
                        .filter(e -> e.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        return new Account(acknowledged, asked.size() - acknowledged, lost, doubled, otherwise);
    }

    private static String ids(List<EventId> ids) {
        return ids.stream().map(EventId::text).collect(Collectors.joining(","));
    }

    private static Map<String, List<EventId>> reports(RegisterStore store) {
        var reports = new HashMap<String, List<EventId>>();
        long last = -1;
        for (var page = store.changes(last, RegisterStore.PAGE);
                !page.isEmpty();
                page = store.changes(last, RegisterStore.PAGE)) {
            for (var entry : page)
                if (entry.event().payload() instanceof RecognitionReported report)
                    reports.computeIfAbsent(report.scope(), s -> new ArrayList<>())
                            .add(entry.event().id());
            last = page.getLast().position();
        }
        return reports;
    }
}
