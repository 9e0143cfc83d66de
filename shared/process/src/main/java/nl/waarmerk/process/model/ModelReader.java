package nl.waarmerk.process.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Reads `process-models.json`: stages, pairs and endings have names, kinds of cases are put
/// together from them, models from kinds. A mistake in it stops the program at its start.
final class ModelReader {
    private final Map<String, StageRule> stages = new HashMap<>();
    private final Map<String, FourEyes> fourEyes = new HashMap<>();
    private final Map<String, Ending> endings = new HashMap<>();
    private final Map<String, CaseModel> kinds = new HashMap<>();

    static Models read(Json document) {
        return Reading.whole(document, new ModelReader()::models);
    }

    private Models models(Reading in) {
        in.text("source", 1000);
        in.objects("stages", 100, each -> named(each, stages, StageReading.stage(each)));
        in.objects("fourEyes", 20, each -> named(each, fourEyes, StageReading.fourEyes(each)));
        in.objects("endings", 20, each -> named(each, endings, StageReading.ending(each)));
        in.objects("kinds", 20, each -> named(each, kinds, kind(each)));
        return new Models(in.objects("models", 50, this::model));
    }

    private static <T> String named(Reading in, Map<String, T> names, T value) {
        var id = in.text("id", 60).get();
        if (names.put(id, value) != null)
            throw new IllegalArgumentException("there are two of the name " + id);
        return id;
    }

    private CaseModel kind(Reading in) {
        return new CaseModel(
                named(in, "stages", stages),
                named(in, "fourEyes", fourEyes),
                named(in, "endings", endings));
    }

    private static <T> List<T> named(Reading in, String member, Map<String, T> names) {
        return in.values(member, 20, name -> find(names, name), "a name from above");
    }

    private ProcessModel model(Reading in) {
        var sectors =
                in.values(
                        "sectors",
                        Sector.values().length,
                        code -> Sector.valueOf(code.toUpperCase(Locale.ROOT)),
                        "a sector");
        return new ProcessModel(
                in.text("id", 60).get(),
                new HashSet<>(sectors),
                in.optionalText("framework", 60).orNull(),
                in.value("from", LocalDate::parse, "a date").get(),
                in.value("programme", name -> find(kinds, name), "a kind of case").get(),
                in.value("cohort", name -> find(kinds, name), "a kind of case").get(),
                in.text("source", 500).get());
    }

    private static <T> T find(Map<String, T> names, String name) {
        var found = names.get(name);
        if (found == null) throw new IllegalArgumentException("nothing here is called " + name);
        return found;
    }
}
