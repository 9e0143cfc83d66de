package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.TestIssuer;

/// Ways to make a token that does not hold, each from the claims of one that would.
enum Forged {
    EXPIRED((issuer, claims) -> issuer.token(claims.with("exp", issued(claims) - 60))),
    NOT_YET_VALID((issuer, claims) -> issuer.token(claims.with("nbf", issued(claims) + 60))),
    WRONG_ISSUER((issuer, claims) -> issuer.token(claims.with("iss", "https://other.example"))),
    WRONG_AUDIENCE((issuer, claims) -> issuer.token(claims.with("aud", "another-register"))),
    ALG_NONE((issuer, claims) -> unsigned("none", claims) + "."),
    HS256_WITH_THE_PUBLIC_KEY(Forged::withThePublicKey),
    UNKNOWN_KEY_ID((issuer, claims) ->
            TestIssuer.signed(TestIssuer.header("RS256", "rsa-0"), claims, issuer.rsa)),
    ANOTHER_KEY_UNDER_A_KNOWN_ID((issuer, claims) ->
            TestIssuer.signed(TestIssuer.header("ES256", "rsa-1"), claims, issuer.ec));

    private final BiFunction<TestIssuer, Json.Obj, String> way;

    Forged(BiFunction<TestIssuer, Json.Obj, String> way) {
        this.way = way;
    }

    String token(TestIssuer issuer, Json.Obj claims) {
        return way.apply(issuer, claims);
    }

    private static long issued(Json.Obj claims) {
        return ((Json.Num) claims.get("iat").orElseThrow()).value().longValueExact();
    }

    private static String unsigned(String algorithm, Json.Obj claims) {
        return Base64URL.encode(CanonicalJson.ordered(TestIssuer.header(algorithm, "rsa-1")))
                + "."
                + Base64URL.encode(CanonicalJson.ordered(claims));
    }

    private static String withThePublicKey(TestIssuer issuer, Json.Obj claims) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(issuer.rsa.getPublic().getEncoded(), "HmacSHA256"));
            var input = unsigned("HS256", claims);
            return input + "." + Base64URL.encode(mac.doFinal(input.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
