package nl.waarmerk.process.export;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.export.OcelObject.Related;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// One event in OCEL's form. Its case is related to it as `case`; to counts of the platform as
/// `counted`, so that flattening by `case` gives the same traces as XES has.
record OcelEvent(ProcessEvent event, List<Related> around) {
    /// `quality-check returned`, as in XES; they sort by stage.
    record Type(Stage stage, String what) implements Comparable<Type> {
        static Type of(ProcessEvent event) {
            return new Type(event.stage(), event.what().code());
        }

        String name() {
            return stage.code() + " " + what;
        }

        Json.Obj json() {
            var attributes = new ArrayList<Json.Obj>();
            attributes.add(OcelAttribute.declared("recordedAt", "time"));
            for (var text : new String[] {"role", "outcome", "reason", "person", "receipt"})
                attributes.add(OcelAttribute.declared(text, "string"));
            if (what.equals("observed"))
                for (var count : new Counts(0, 0, 0, 0, 0, 0).json().members().keySet())
                    attributes.add(OcelAttribute.declared(count, "integer"));
            return Json.obj()
                    .with("name", name())
                    .with("attributes", Json.list(attributes, a -> a));
        }

        @Override
        public int compareTo(Type other) {
            int byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : what.compareTo(other.what);
        }
    }

    Json.Obj json() {
        var observed = event.what() instanceof What.Observed;
        var related = new ArrayList<Related>();
        related.add(new Related(event.subject().text(), observed ? "counted" : "case"));
        related.addAll(around);
        return Json.obj()
                .with("id", EventName.of(event))
                .with("type", Type.of(event).name())
                .with("time", EventJson.instant(event.time()))
                .with("attributes", Json.list(attributes(), a -> a))
                .with("relationships", Json.list(related, Related::json));
    }

    private List<Json.Obj> attributes() {
        var doing = event.doing();
        var reason = doing.reason();
        var attributes = new ArrayList<Json.Obj>();
        add(attributes, "recordedAt", EventJson.instant(event.recordedAt()));
        add(attributes, "role", doing.role().code());
        add(attributes, "outcome", doing.outcome());
        add(attributes, "reason", reason == null ? null : reason.code());
        add(attributes, "person", doing.person());
        add(attributes, "receipt", doing.receipt());
        if (event.what() instanceof What.Observed(var counts))
            counts.json()
                    .members()
                    .forEach((name, number) ->
                            add(attributes, name, ((Json.Num) number).value().toPlainString()));
        return attributes;
    }

    private static void add(List<Json.Obj> attributes, String name, @Nullable String value) {
        if (value != null) attributes.add(OcelAttribute.of(name, value));
    }
}
