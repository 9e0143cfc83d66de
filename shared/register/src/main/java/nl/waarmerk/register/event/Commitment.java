package nl.waarmerk.register.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Binds an event to a private part without telling it: SHA-256(salt || RFC 8785 JSON of `{event,
/// member, value}`), hex.
public record Commitment(String member, String hash) implements Comparable<Commitment> {
    @Override
    public int compareTo(Commitment other) {
        return member.compareTo(other.member);
    }

    public Json.Obj json() {
        return Json.obj().with("member", member).with("hash", hash);
    }

    public static Commitment read(Reading in) {
        var member = in.text("member", 200);
        var hash = in.text("hash", 64);
        return new Commitment(member.get(), hash.get());
    }
}
