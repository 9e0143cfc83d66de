package nl.waarmerk.validation.trqp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Texts;

/// Yes or no, and why in a sentence; a register knows all that it accredits, so what it does not
/// know is a no.
record TrqpAnswer(boolean yes, String message) {
    static TrqpAnswer no(String message) {
        return new TrqpAnswer(false, message);
    }

    static TrqpAnswer no(LocalDate day, List<Reason> reasons) {
        return no(
                reasons.stream()
                        .map(reason ->
                                reason.code().code()
                                        + ": "
                                        + Texts.of(reason.code()).text("en").orElseThrow())
                        .collect(Collectors.joining(" ", "On " + day + ": ", "")));
    }

    /// @param member `authorized` or `recognized`
    Json.Obj json(TrqpQuery query, String member, Instant now) {
        var time = query.time();
        return query.json()
                .with("time_requested", time == null ? null : time.text())
                .with("time_evaluated", now.truncatedTo(ChronoUnit.MILLIS).toString())
                .with(member, yes)
                .with("message", message);
    }
}
