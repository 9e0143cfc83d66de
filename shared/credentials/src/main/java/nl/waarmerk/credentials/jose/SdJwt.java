package nl.waarmerk.credentials.jose;

import java.util.Arrays;
import java.util.List;
import nl.waarmerk.json.Limits;
import nl.waarmerk.register.json.Json;

/// A signature with disclosures behind it (RFC 9901, 4): `jws~disclosure~...~[key binding]`. Who
/// holds it is not looked at, so a key binding is left alone.
public record SdJwt(Jws jws, List<String> disclosures) {
    public SdJwt {
        disclosures = List.copyOf(disclosures);
    }

    public static SdJwt parse(String text, Limits limits) {
        var parts = text.split("~", -1);
        return new SdJwt(
                Jws.parse(parts[0], limits),
                parts.length < 2 ? List.of() : Arrays.asList(parts).subList(1, parts.length - 1));
    }

    /// SHA-256 unless it says otherwise (4.1.1); no other is read.
    public boolean digestsAreRead() {
        var named = jws.payload().members().get("_sd_alg");
        return named == null || named.equals(Json.of("sha-256"));
    }

    public Disclosures.Outcome disclosed() {
        return Disclosures.in(jws.payload(), disclosures);
    }
}
