package nl.waarmerk.local.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;

/// Somebody at an institution (`schac`: its tenant), in a role. Nobody of them exists.
public record Member(String role, String schac, String subject) {
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("eduperson_entitlement", List.of("urn:x-waarmerk:role:" + role))
                .claim("schac_home_organization", schac);
    }
}
