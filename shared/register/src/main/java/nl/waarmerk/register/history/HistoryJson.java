package nl.waarmerk.register.history;

import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;

/// One line of a history or of the log, as it is answered.
public final class HistoryJson {
    private HistoryJson() {}

    public static Json.Obj item(Logged entry) {
        var event = entry.event();
        var from = event.payload().effectiveFrom();
        return Json.obj()
                .with("id", event.id().text())
                .with("type", event.payload().type())
                .with("recordedAt", EventJson.instant(event.recordedAt()))
                .with("effectiveFrom", from == null ? null : from.toString())
                .with("actor", event.actor().json())
                .with("payload", EventJson.payload(event))
                .with("position", entry.position());
    }
}
