package nl.waarmerk.process.caseview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.model.StageChange;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// What the model expects next: one of these roles brings about this change. `by`: until when, if a
/// limit is agreed and its clock runs on; `overdue`: it has passed. `reminders`: those to come.
public record Expected(
        StageChange change,
        Set<Doer> roles,
        @Nullable Instant by,
        boolean overdue,
        List<Instant> reminders) {
    public Expected {
        roles = Set.copyOf(roles);
        reminders = List.copyOf(reminders);
    }

    public Json.Obj json() {
        var roleCodes = roles.stream().sorted(Comparator.naturalOrder()).map(Doer::code).toList();
        return Json.obj()
                .with("stage", change.stage().code())
                .with("change", change.change().code())
                .with("roles", Json.texts(roleCodes))
                .with("byAt", by == null ? null : EventJson.instant(by))
                .with("overdue", overdue)
                .with(
                        "remindersAt",
                        Json.texts(reminders.stream().map(EventJson::instant).toList()));
    }
}
