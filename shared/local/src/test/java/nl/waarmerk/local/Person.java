package nl.waarmerk.local;

import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.TestIssuer;

/// Somebody with a token, by the name that the token issuer has for them.
record Person(Role role, String home, String subject) {
    Json.Obj claims(HandClock clock) {
        return TestIssuer.claims(clock.instant())
                .with("sub", subject)
                .with("eduperson_entitlement", "urn:x-waarmerk:role:" + role.code())
                .with("schac_home_organization", home);
    }
}
