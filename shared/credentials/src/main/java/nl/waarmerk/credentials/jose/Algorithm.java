package nl.waarmerk.credentials.jose;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The algorithms that a proof may use (RFC 7518, 8037 and 9864), each with the one kind of key
/// that it takes. No symmetric one, and not `none`.
public enum Algorithm {
    RS256("RSA", "SHA256withRSA", null, "RS256"),
    PS256(
            "RSA",
            "RSASSA-PSS",
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1),
            "PS256"),
    ES256("P-256", "SHA256withECDSAinP1363Format", null, "ES256"),
    ES384("P-384", "SHA384withECDSAinP1363Format", null, "ES384"),
    EDDSA("Ed25519", "Ed25519", null, "EdDSA", "Ed25519");

    private final String key;
    private final String name;
    private final @Nullable AlgorithmParameterSpec parameters;
    private final List<String> names;

    Algorithm(
            String key, String name, @Nullable AlgorithmParameterSpec parameters, String... names) {
        this.key = key;
        this.name = name;
        this.parameters = parameters;
        this.names = List.of(names);
    }

    public static Optional<Algorithm> named(String alg) {
        return Arrays.stream(values()).filter(each -> each.names.contains(alg)).findFirst();
    }

    public boolean takes(VerificationKey with) {
        return with.kind().equals(key);
    }

    public boolean verifies(Jws jws, VerificationKey with) {
        return takes(with) && verifies(jws, with.key());
    }

    private boolean verifies(Jws jws, PublicKey with) {
        try {
            var check = Signature.getInstance(name);
            if (parameters != null) check.setParameter(parameters);
            check.initVerify(with);
            check.update(jws.signed().getBytes(StandardCharsets.US_ASCII));
            return check.verify(Jws.decoded(jws.signature()));
        } catch (GeneralSecurityException e) {
            return false; // A signature of a wrong form is none.
        }
    }
}
