package nl.waarmerk.credentials;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.waarmerk.credentials.jose.Algorithm;
import nl.waarmerk.credentials.jose.Header;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;

/// What a signature's header must be before any key is looked for: an algorithm that proves
/// something, no extension that is not understood, and the media types of a credential.
final class HeaderRules {
    /// VC-JOSE-COSE 3.1 and Open Badges 3.0, 8.2; older drafts wrote `ld`.
    private static final Set<String> WHOLE =
            Set.of("", "jwt", "jws", "jose", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt");

    /// SD-JWT VC 2.2.1 demands one: a token for another purpose is no credential.
    private static final Set<String> SELECTIVE =
            Set.of("vc+sd-jwt", "dc+sd-jwt", "vc+ld+sd-jwt", "vc+ld+json+sd-jwt");

    private static final Set<String> CONTENT =
            Set.of(
                    "",
                    "vc",
                    "vc+ld+json",
                    "vc+ld",
                    "json",
                    "ld+json",
                    "credential-claims-set+json");

    private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9+/._-]{1,40}");

    private HeaderRules() {}

    /// Empty when the algorithm that it names may be tried.
    static Optional<Authenticity> against(Header header, boolean selective) {
        if (header.extended()) return refused("no extensions", "crit or b64");
        var typ = header.mediaType("typ").orElse("");
        if (!(selective ? SELECTIVE : WHOLE).contains(typ))
            return refused(selective ? "dc+sd-jwt" : "vc+jwt", typ);
        var cty = header.mediaType("cty").orElse("");
        if (!CONTENT.contains(cty)) return refused("vc", cty);
        return algorithm(header.algorithm().orElse("none"));
    }

    /// `none` and the symmetric ones prove nothing, so they are refused; what is merely newer than
    /// this register is not.
    private static Optional<Authenticity> algorithm(String alg) {
        if (Algorithm.named(alg).isPresent()) return Optional.empty();
        var read = "RS256, PS256, ES256, ES384, EdDSA";
        if (alg.equalsIgnoreCase("none") || alg.regionMatches(true, 0, "HS", 0, 2))
            return refused(read, alg);
        return Optional.of(
                new Authenticity.NotChecked(
                        List.of(new Reason(ReasonCode.PROOF_UNSUPPORTED, null, read, shown(alg)))));
    }

    static Optional<Authenticity> refused(String expected, String found) {
        return Optional.of(
                new Authenticity.Refuted(
                        List.of(
                                new Reason(
                                        ReasonCode.PROOF_SHAPE_REFUSED,
                                        null,
                                        expected,
                                        shown(found)))));
    }

    /// What a stranger wrote is shown when it looks like what belongs there.
    static String shown(String found) {
        return SHOWN.matcher(found).matches() ? found : "something else";
    }
}
