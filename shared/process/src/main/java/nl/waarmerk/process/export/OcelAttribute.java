package nl.waarmerk.process.export;

import nl.waarmerk.register.json.Json;

/// Attributes as OCEL 2.0 has them: every value is a JSON string, whatever its declared type.
final class OcelAttribute {
    /// An object's value from the beginning: what changed since is told by events.
    private static final String EVER = "1970-01-01T00:00:00.000Z";

    private OcelAttribute() {}

    static Json.Obj declared(String name, String type) {
        return Json.obj().with("name", name).with("type", type);
    }

    static Json.Obj of(String name, String value) {
        return Json.obj().with("name", name).with("value", value);
    }

    static Json.Obj ofAnObject(String name, String value) {
        return of(name, value).with("time", EVER);
    }
}
