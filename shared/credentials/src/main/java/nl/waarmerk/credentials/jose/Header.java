package nl.waarmerk.credentials.jose;

import java.util.Locale;
import java.util.Optional;
import nl.waarmerk.register.json.Json;

/// What a signature says of itself (RFC 7515, 4). Of keys that come along (`jwk`, `jku`, `x5c`,
/// `x5u`) only a `jwk` is looked at, and only as the name of a key that is known already.
public record Header(Json.Obj members) {
    public Optional<String> algorithm() {
        return members.text("alg");
    }

    public Optional<String> kid() {
        return members.text("kid");
    }

    public Optional<Json.Obj> jwk() {
        return members.get("jwk")
                .flatMap(v -> v instanceof Json.Obj o ? Optional.of(o) : Optional.empty());
    }

    /// `typ` and `cty` without the `application/` that they may leave out (4.1.9).
    public Optional<String> mediaType(String name) {
        return members.text(name)
                .map(type -> type.toLowerCase(Locale.ROOT))
                .map(type ->
                        type.startsWith("application/")
                                ? type.substring("application/".length())
                                : type);
    }

    /// Extensions that must be understood, and none is: `crit`, and the unencoded payload of RFC
    /// 7797.
    public boolean extended() {
        return members.members().containsKey("crit") || members.members().containsKey("b64");
    }
}
