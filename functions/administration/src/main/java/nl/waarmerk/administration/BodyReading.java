package nl.waarmerk.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.PrivateMembers;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// From a body to what it asks, with all faults at once: those of its private members, of its
/// public ones, and of members that are said elsewhere.
final class BodyReading {
    private BodyReading() {}

    /// @param said members that the path or the token gives: they are read as if they stood in the
    ///   body, where they must not stand
    static Asked of(Json body, Json.Obj said, Function<Reading, @Nullable Command> read) {
        if (!(body instanceof Json.Obj given))
            throw new Malformed(List.of(new Fault("", "type", "an object is expected here")));
        var split = PrivateMembers.split(given);
        var faults = new ArrayList<>(split.faults());
        var whole = split.open();
        for (var member : said.members().entrySet()) {
            if (given.get(member.getKey()).isPresent()) faults.add(saidTwice(member.getKey()));
            whole = whole.with(member.getKey(), member.getValue());
        }
        try {
            var command = Reading.whole(whole, read);
            if (faults.isEmpty()) return new Asked(command, split.parts());
        } catch (Malformed malformed) {
            faults.addAll(malformed.faults());
        }
        throw new Malformed(faults);
    }

    private static Fault saidTwice(String name) {
        return new Fault(
                "/" + name,
                "member.unknown",
                "this member is not known here; leave it out: the path or the token says it");
    }
}
