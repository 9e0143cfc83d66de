package nl.waarmerk.local.pilot;

import java.time.Instant;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// Something that happened in a case, as its institution will tell it. `what`: the last part of the
/// event's type. `group` absent: in the programme's own case.
record Occurrence(
        String id,
        Offered programme,
        @Nullable Group group,
        Stage stage,
        String what,
        Instant at,
        Details details) {
    record Details(
            Doer role,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String actor,
            @Nullable Counts counts,
            @Nullable String corrects,
            @Nullable String instead) {
        static Details by(Doer role) {
            return new Details(role, null, null, null, null, null, null);
        }

        Details outcome(String code) {
            return new Details(role, code, reason, actor, counts, corrects, instead);
        }

        Details reason(String code) {
            return new Details(role, outcome, code, actor, counts, corrects, instead);
        }

        Details actor(String token) {
            return new Details(role, outcome, reason, token, counts, corrects, instead);
        }

        Details counts(Counts observed) {
            return new Details(role, outcome, reason, actor, observed, corrects, instead);
        }

        Json.Obj json() {
            return Json.obj()
                    .with("role", role.code())
                    .with("outcome", outcome)
                    .with("reason", reason)
                    .with("actorToken", actor)
                    .with("counts", counts == null ? null : counts.json())
                    .with("corrects", corrects)
                    .with("as", instead);
        }
    }

    /// The event that says that this one was wrong. `instead`: what happened at `then` in its
    /// place; absent when nothing did.
    Occurrence corrected(Instant then, @Nullable String instead) {
        var said =
                new Details(
                        details.role(),
                        details.outcome(),
                        details.reason(),
                        details.actor(),
                        null,
                        id,
                        instead);
        return new Occurrence(id + "-c", programme, group, stage, "corrected", then, said);
    }

    Json.Obj json(ProgrammeNumber number) {
        return Json.obj()
                .with("specversion", "1.0")
                .with("id", id)
                .with("source", number.institution().text())
                .with("type", ProcessEvent.TYPE + stage.code() + "." + what)
                .with("subject", group == null ? number.text() : number.text() + "." + group.name())
                .with("time", EventJson.instant(at))
                .with("data", details.json());
    }
}
