package nl.waarmerk.register.institution;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// The public half of a signing key as a JWK: only the members that its kind has, never a private
/// one.
public record PublicKey(Json.Obj jwk) {
    /// RFC 7518: numbers and points in base64url; names of curves have no other characters either.
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,2000}");

    private static final Map<String, Set<String>> MEMBERS =
            Map.of(
                    "EC", Set.of("crv", "x", "y"),
                    "OKP", Set.of("crv", "x"),
                    "RSA", Set.of("n", "e"));

    public PublicKey {
        var kind =
                jwk.text("kty")
                        .orElseThrow(() -> new IllegalArgumentException("a JWK has a 'kty'"));
        var members = MEMBERS.get(kind);
        if (members == null)
            throw new IllegalArgumentException("keys are EC, OKP or RSA; not " + kind);
        for (var member : members)
            if (jwk.text(member).filter(VALUE.asMatchPredicate()).isEmpty())
                throw new IllegalArgumentException(
                        "an " + kind + " key has a '" + member + "' in base64url");
        for (var member : jwk.members().keySet())
            if (!member.equals("kty") && !members.contains(member))
                throw new IllegalArgumentException(
                        "only the public members "
                                + members
                                + " belong here, not '"
                                + member
                                + "'");
    }

    public static PublicKey read(Reading in) {
        in.source().members().keySet().forEach(in::raw);
        return new PublicKey(in.source());
    }
}
