package nl.waarmerk.validation.trqp;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// A query of either kind: the four members that PR02 demands, and the time that it is about. What
/// else stands in it is another's extension and is ignored.
record TrqpQuery(
        String entity, String authority, String action, String resource, @Nullable TrqpTime time) {
    private static final int MOST = 1024;

    static TrqpQuery read(Reading in) {
        var entity = in.text("entity_id", MOST);
        var authority = in.text("authority_id", MOST);
        var action = in.text("action", MOST);
        var resource = in.text("resource", MOST);
        var context = in.optionalObject("context", Context::read);
        ignoreTheRest(in);
        return new TrqpQuery(
                entity.get(),
                authority.get(),
                action.get(),
                resource.get(),
                context.orNull() == null ? null : context.get().time());
    }

    private record Context(@Nullable TrqpTime time) {
        static Context read(Reading in) {
            ignoreTheRest(in);
            // "If blank, uses current server time."
            if (in.source().text("time").filter(String::isBlank).isPresent())
                return new Context(null);
            var time =
                    in.optionalValue(
                            "time", TrqpTime::parse, "a time such as 2023-07-04T10:00:00Z");
            return new Context(time.orNull());
        }
    }

    private static void ignoreTheRest(Reading in) {
        in.source().members().keySet().forEach(in::raw);
    }

    /// The query as it comes back in its answer.
    Json.Obj json() {
        return Json.obj()
                .with("entity_id", entity)
                .with("authority_id", authority)
                .with("action", action)
                .with("resource", resource);
    }
}
