package nl.waarmerk.local.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The people, and the one machine, that a token can be had for. None of them exists.
public enum Demonstrator {
    COORDINATOR("coordinator", "pilot.example"),
    SECOND_COORDINATOR("coordinator", "pilot.example"),
    INSTITUTION("institution", "han.nl"),
    COLLEAGUE("institution", "han.nl"),
    ISSUER("issuer", ""),
    AUDITOR("auditor", "pilot.example");

    /// The client id of the machine, which the demonstration registers with HAN.
    public static final String MACHINE = "demo-issuing-system";

    private final String role;
    private final String schac;

    Demonstrator(String role, String schac) {
        this.role = role;
        this.schac = schac;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Demonstrator> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Demonstrator::code).collect(Collectors.joining(", "));
    }

    /// People carry entitlements and a home organisation, machines a scope and a client id.
    JWTClaimsSet.Builder claims() {
        var claims = new JWTClaimsSet.Builder();
        if (this == ISSUER)
            return claims.subject(MACHINE)
                    .claim("client_id", MACHINE)
                    .claim("scope", "waarmerk:" + role);
        return new Member(role, schac, "demo-" + code()).claims();
    }
}
