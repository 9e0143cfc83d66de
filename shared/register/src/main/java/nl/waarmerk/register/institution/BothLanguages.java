package nl.waarmerk.register.institution;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// A name or title in Dutch and, where there is one, in English.
public record BothLanguages(String nl, @Nullable String en) {
    public static BothLanguages read(Reading in) {
        var nl = in.text("nl", 300);
        var en = in.optionalText("en", 300);
        return new BothLanguages(nl.get(), en.orNull());
    }

    public Json.Obj json() {
        return Json.obj().with("nl", nl).with("en", en);
    }
}
