package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;

/// OCEL 2.0 in JSON: events of programmes, institutions, frameworks, accreditations and cohorts. No
/// object's attribute changes: what becomes of an object is told by events. Types of events are
/// declared after the events, those that occur.
public record Ocel() implements Export {
    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public long rows(CasesInOrder cases, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        var objects = new OcelObjects();
        var types = new TreeSet<OcelEvent.Type>();
        text.write("{\"objectTypes\":");
        list(text, Arrays.stream(OcelObject.Kind.values()), OcelObject.Kind::json);
        text.write(",\n\"events\":");
        long rows = list(text, events(cases, objects, types), OcelEvent::json);
        text.write(",\n\"objects\":");
        list(text, objects.all().stream(), OcelObject::json);
        text.write(",\n\"eventTypes\":");
        list(text, types.stream(), OcelEvent.Type::json);
        text.write("}\n");
        text.flush();
        return rows;
    }

    private static Stream<OcelEvent> events(
            CasesInOrder cases, OcelObjects objects, TreeSet<OcelEvent.Type> types) {
        return cases.stream()
                .flatMap(log -> {
                    var around = objects.around(log);
                    return CasesInOrder.all(log).stream().map(e -> new OcelEvent(e, around));
                })
                .peek(each -> types.add(OcelEvent.Type.of(each.event())));
    }

    /// One item on a line; answers how many.
    private static <T> long list(Writer text, Stream<T> items, Function<T, Json.Obj> json)
            throws IOException {
        long count = 0;
        for (Iterator<T> each = items.iterator(); each.hasNext(); count++) {
            text.write(count == 0 ? "[\n" : ",\n");
            text.write(CanonicalJson.ordered(json.apply(each.next())));
        }
        text.write(count == 0 ? "[]" : "]");
        return count;
    }
}
