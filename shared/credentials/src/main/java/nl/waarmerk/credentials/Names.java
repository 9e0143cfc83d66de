package nl.waarmerk.credentials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.verdict.Stated;

/// The names that a credential gives to one thing, each once, where it first stands. An ill-formed
/// one is kept: it matches nothing, but the credential did name something.
final class Names {
    /// Programmes and issuers together stay within one batch of a hundred keys.
    private static final int MOST = 40;

    private static final int LONGEST = 1024;

    private final Map<Identifier, Stated<Identifier>> found = new LinkedHashMap<>();
    private final Part part;

    Names(Part part) {
        this.part = part;
    }

    void add(Scheme scheme, Stated<String> name) {
        // No registered name is this long, and an Identifier cannot be.
        if (name.value().length() > LONGEST) return;
        var identifier = new Identifier(scheme, name.value());
        if (found.size() == MOST && !found.containsKey(identifier))
            part.fault(name, "no further name (at most " + MOST + ")");
        else found.putIfAbsent(identifier, new Stated<>(identifier, name.pointer()));
    }

    /// An issuer is known by the address of its profile or, once it signs, by its DID.
    void addIssuer(Stated<String> id) {
        add(id.value().startsWith("did:") ? Scheme.DID : Scheme.ISSUER_ADDRESS, id);
    }

    List<Stated<Identifier>> all() {
        return List.copyOf(found.values());
    }
}
