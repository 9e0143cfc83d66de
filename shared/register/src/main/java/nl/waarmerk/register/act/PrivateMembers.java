package nl.waarmerk.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Faults;
import nl.waarmerk.register.json.Json;

/// Takes the private members out of a body: a reason's `text` and a statement's `evidence`, in a
/// decision or in the content of a correction. What is left is the public content, at the same
/// pointers.
public final class PrivateMembers {
    /// `faults`: what is wrong with the private members, to be told with the faults of the rest.
    public record Split(Json.Obj open, Parts parts, List<Fault> faults) {
        public Split {
            faults = List.copyOf(faults);
        }
    }

    private static final int MOST = 500;
    private final Map<String, Json> parts = new TreeMap<>();
    private final Faults faults = new Faults();

    private PrivateMembers() {}

    public static Split split(Json.Obj body) {
        var members = new PrivateMembers();
        var open = members.takeOut(body, "");
        return new Split(open, new Parts(members.parts), members.faults.all());
    }

    private Json.Obj takeOut(Json.Obj from, String at) {
        var open = from;
        if (open.get("reason").orElse(null) instanceof Json.Obj reason)
            open = open.with("reason", take(reason, "text", at + "reason/text", at + "reason"));
        if (open.get("statements").orElse(null) instanceof Json.Arr(var items)) {
            var statements = new ArrayList<Json>();
            for (int i = 0; i < items.size(); i++) {
                var pointer = at + "statements/" + i;
                if (items.get(i) instanceof Json.Obj statement)
                    statements.add(
                            // By its place: a part's name is public, the rule is the caller's word.
                            take(statement, "evidence", pointer, pointer));
                else statements.add(items.get(i));
            }
            open = open.with("statements", new Json.Arr(statements));
        }
        for (var inner : List.of("content", "decision"))
            if (open.get(inner).orElse(null) instanceof Json.Obj within)
                open = open.with(inner, takeOut(within, at + inner + "/"));
        return open;
    }

    private Json.Obj take(Json.Obj from, String member, String name, String pointer) {
        var value = from.get(member).orElse(null);
        if (value == null) return from;
        if (value instanceof Json.Text(String text) && !text.isBlank() && text.length() <= MOST)
            parts.put(name, value);
        else
            faults.add(
                    "/" + pointer + "/" + member,
                    "value",
                    "text of 1 to " + MOST + " characters is expected here");
        return from.without(member);
    }
}
