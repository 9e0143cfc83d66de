package nl.waarmerk.register.act;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.json.Json;

/// The private parts of a command by member: what the Dossier keeps and the event only commits to.
public record Parts(Map<String, Json> byMember) {
    public static final String SUBJECT = "subject";
    public static final String CONTENT = "content";
    public static final Parts NONE = new Parts(Map.of());

    public Parts {
        byMember = Collections.unmodifiableMap(new TreeMap<>(byMember));
    }

    public Parts with(String member, Json value) {
        var more = new TreeMap<>(byMember);
        more.put(member, value);
        return new Parts(more);
    }

    public Parts without(String member) {
        var fewer = new TreeMap<>(byMember);
        fewer.remove(member);
        return new Parts(fewer);
    }
}
