package nl.waarmerk.lookup.answer;

import java.util.List;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;

/// Names that a record holds, with the days on which they are its own.
public final class NameJson {
    private NameJson() {}

    /// Clients are the machines of an institution: they are nobody else's business.
    static Json list(List<NameHeld> names) {
        return Json.list(
                names.stream().filter(n -> n.name().scheme() != Scheme.CLIENT).toList(),
                NameJson::of);
    }

    public static Json.Obj of(NameHeld held) {
        var from = held.period().from();
        var until = held.period().until();
        return held.name()
                .json()
                .with("from", from == null ? null : from.toString())
                .with("until", until == null ? null : until.toString())
                .with("link", held.link());
    }
}
