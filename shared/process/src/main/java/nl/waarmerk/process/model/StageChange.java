package nl.waarmerk.process.model;

import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;

/// `quality-check.returned`: what became of which stage.
public record StageChange(Stage stage, Change change) {
    public static StageChange of(ProcessEvent event) {
        return new StageChange(event.stage(), CaseLog.change(event));
    }

    static StageChange parse(String text) {
        for (var stage : Stage.values())
            for (var change : Change.values()) {
                var each = new StageChange(stage, change);
                if (each.text().equals(text)) return each;
            }
        throw new IllegalArgumentException("no change of a stage: " + text);
    }

    public String text() {
        return stage.code() + "." + change.code();
    }
}
