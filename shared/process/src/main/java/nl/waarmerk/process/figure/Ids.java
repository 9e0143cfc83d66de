package nl.waarmerk.process.figure;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.json.Json;

/// The cases behind a figure, each once. They are added case by case, so a repetition is the last.
final class Ids {
    private final List<CaseId> ids = new ArrayList<>();

    void add(CaseId id) {
        if (ids.isEmpty() || !ids.getLast().equals(id)) ids.add(id);
    }

    List<CaseId> all() {
        return ids;
    }

    static Json json(List<CaseId> ids) {
        return Json.list(ids, id -> Json.of(id.text()));
    }
}
