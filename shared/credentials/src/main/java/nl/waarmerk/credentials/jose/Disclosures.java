package nl.waarmerk.credentials.jose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import org.jspecify.annotations.Nullable;

/// Puts what a holder discloses in the places that the issuer signed for it (RFC 9901, 7.1). One
/// that is doubled, foreign or in a wrong place refuses the whole.
public final class Disclosures {
    private static final int MOST = 500;
    private static final int DEEPEST = 32;

    private final Map<String, Json.Arr> byDigest = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private Disclosures() {}

    /// Why the whole was refused; only ever caught in this file.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why, null, false, false);
        }
    }

    public sealed interface Outcome {
        /// As if nothing had been hidden, but for what was not disclosed. Of the outermost members:
        /// which were `putBack`, and whether any may still be `withheld`.
        record Disclosed(Json.Obj payload, Set<String> putBack, boolean withheld)
                implements Outcome {
            public Disclosed {
                putBack = Set.copyOf(putBack);
            }
        }

        record Refused(String why) implements Outcome {}
    }

    public static Outcome in(Json.Obj payload, List<String> disclosures) {
        try {
            return new Disclosures().whole(payload, disclosures);
        } catch (Refused e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        }
    }

    private Outcome whole(Json.Obj payload, List<String> disclosures) throws Refused {
        if (disclosures.size() > MOST) throw new Refused("too many disclosures");
        for (var disclosure : disclosures)
            if (byDigest.put(digest(disclosure), parsed(disclosure)) != null)
                throw new Refused("a disclosure is given twice");
        var disclosed = object(payload, 1);
        if (used.size() < byDigest.size()) throw new Refused("a disclosure that nothing refers to");
        var putBack = new HashSet<>(disclosed.members().keySet());
        putBack.removeAll(payload.members().keySet());
        boolean withheld =
                payload.members().get("_sd") instanceof Json.Arr(var digests)
                        && digests.size() > putBack.size();
        return new Outcome.Disclosed(disclosed.without("_sd_alg"), putBack, withheld);
    }

    private Json value(Json value, int depth) throws Refused {
        if (depth > DEEPEST) throw new Refused("too deep");
        return switch (value) {
            case Json.Obj object -> object(object, depth);
            case Json.Arr(var items) -> list(items, depth);
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> value;
        };
    }

    private Json.Obj object(Json.Obj object, int depth) throws Refused {
        var members = new LinkedHashMap<String, Json>();
        for (var member : object.members().entrySet()) {
            if (member.getKey().equals("...")) throw new Refused("'...' outside a list");
            if (!member.getKey().equals("_sd"))
                members.put(member.getKey(), value(member.getValue(), depth + 1));
        }
        var hidden = object.members().get("_sd");
        if (hidden == null) return new Json.Obj(members);
        if (!(hidden instanceof Json.Arr(var digests))) throw new Refused("'_sd' is no list");
        for (var digest : digests) {
            var disclosure = disclosed(digest);
            if (disclosure == null) continue;
            if (disclosure.items().size() != 3
                    || !(disclosure.items().get(1) instanceof Json.Text(var name)))
                throw new Refused("a member without a name");
            if (name.equals("_sd") || name.equals("...") || members.containsKey(name))
                throw new Refused("a member that stands there already");
            members.put(name, value(disclosure.items().get(2), depth + 1));
        }
        return new Json.Obj(members);
    }

    private Json.Arr list(List<Json> items, int depth) throws Refused {
        var shown = new ArrayList<Json>(items.size());
        for (var item : items) {
            if (!(item instanceof Json.Obj(var members)) || !members.containsKey("...")) {
                shown.add(value(item, depth + 1));
                continue;
            }
            if (members.size() != 1) throw new Refused("'...' is not alone");
            var disclosure = disclosed(members.get("..."));
            if (disclosure == null) continue;
            if (disclosure.items().size() != 2) throw new Refused("a name inside a list");
            shown.add(value(disclosure.items().get(1), depth + 1));
        }
        return new Json.Arr(shown);
    }

    /// None when it stays hidden. A digest may stand in one place only.
    private Json.@Nullable Arr disclosed(@Nullable Json digest) throws Refused {
        if (!(digest instanceof Json.Text(var text))) throw new Refused("a digest is text");
        if (!seen.add(text)) throw new Refused("a digest stands twice");
        var disclosure = byDigest.get(text);
        if (disclosure != null) used.add(text);
        return disclosure;
    }

    private static Json.Arr parsed(String disclosure) throws Refused {
        try {
            if (StrictJson.read(Jws.decoded(disclosure), Limits.COMMAND) instanceof Json.Arr list
                    && (list.items().size() == 2 || list.items().size() == 3)
                    && list.items().getFirst() instanceof Json.Text) return list;
        } catch (Malformed e) {
            // Told below.
        }
        throw new Refused("a disclosure is a list of salt, name and value");
    }

    private static String digest(String disclosure) {
        try {
            return Jws.encoded(
                    MessageDigest.getInstance("SHA-256")
                            .digest(disclosure.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
