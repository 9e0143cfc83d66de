package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.TestIssuer;

/// A signing key that an issuer has, made for a test: what it signs, the JDK signs.
record Pen(String alg, String kid, KeyPair pair) {
    static Pen of(String alg, String kid) {
        return new Pen(
                alg,
                kid,
                switch (alg) {
                    case "ES256" ->
                            TestIssuer.generate("EC", 0, new ECGenParameterSpec("secp256r1"));
                    case "ES384" ->
                            TestIssuer.generate("EC", 0, new ECGenParameterSpec("secp384r1"));
                    case "EdDSA" -> TestIssuer.generate("Ed25519", 0, null);
                    default -> TestIssuer.generate("RSA", 2048, null);
                });
    }

    /// Its public half, with what the register allows in one.
    Json.Obj jwk() {
        var all = (Json.Obj) StrictJson.trusted(key().toJSONString());
        return all.without("kid");
    }

    String thumbprint() {
        try {
            return key().computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWK key() {
        return switch (pair.getPublic()) {
            case ECPublicKey ec ->
                    new ECKey.Builder(alg.equals("ES256") ? Curve.P_256 : Curve.P_384, ec).build();
            case RSAPublicKey rsa -> new RSAKey.Builder(rsa).build();
            default -> TestIssuer.edKey(kid, pair);
        };
    }

    Json.Obj header() {
        return Json.obj().with("alg", alg).with("kid", kid).with("typ", "vc+jwt");
    }

    String sign(Json.Obj payload) {
        return sign(header(), payload);
    }

    String sign(Json.Obj header, Json.Obj payload) {
        var input = encoded(header) + "." + encoded(payload);
        return input + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(input));
    }

    /// Every member of the payload but these hidden, and then disclosed.
    String signSelectively(Json.Obj payload, String... shownAnyway) {
        var shown = List.of(shownAnyway);
        var signed = Json.obj();
        var digests = new ArrayList<String>();
        var disclosures = new StringBuilder();
        for (var member : payload.members().entrySet()) {
            if (shown.contains(member.getKey())) {
                signed = signed.with(member.getKey(), member.getValue());
                continue;
            }
            var disclosure = disclosure(member.getKey(), member.getValue());
            digests.add(digest(disclosure));
            disclosures.append(disclosure).append('~');
        }
        var header = header().with("typ", "dc+sd-jwt");
        return sign(header, signed.with("_sd", Json.texts(digests))) + "~" + disclosures;
    }

    static String disclosure(String name, Json value) {
        return encoded(new Json.Arr(List.of(Json.of("salt-of-" + name), Json.of(name), value)));
    }

    static String digest(String disclosure) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest(disclosure.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(Json value) {
        return encoded(CanonicalJson.ordered(value));
    }

    static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private byte[] bytes(String input) {
        try {
            var signer =
                    Signature.getInstance(
                            switch (alg) {
                                case "ES256" -> "SHA256withECDSAinP1363Format";
                                case "ES384" -> "SHA384withECDSAinP1363Format";
                                case "EdDSA" -> "Ed25519";
                                case "PS256" -> "RSASSA-PSS";
                                default -> "SHA256withRSA";
                            });
            if (alg.equals("PS256"))
                signer.setParameter(
                        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            signer.initSign(pair.getPrivate());
            signer.update(input.getBytes(US_ASCII));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
