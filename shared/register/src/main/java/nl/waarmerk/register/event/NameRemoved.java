package nl.waarmerk.register.event;

import java.time.LocalDate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A linked name is no longer the record's own from a day on; for the days before it stays.
public record NameRemoved(int link, LocalDate until) implements NamePayload {
    @Override
    public String type() {
        return "name-removed";
    }

    @Override
    public LocalDate effectiveFrom() {
        return until;
    }

    @Override
    public Json.Obj json() {
        return Json.obj().with("link", link).with("until", until.toString());
    }

    public static NameRemoved read(Reading in) {
        var link = in.integer("link");
        var until = in.date("until");
        return new NameRemoved(link.get(), until.get());
    }
}
