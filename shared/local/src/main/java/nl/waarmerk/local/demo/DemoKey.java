package nl.waarmerk.local.demo;

import java.time.LocalDate;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.json.Json;

/// The key of the one signed demonstration badge (`events/validation/validate-signed-badge.json`).
/// It is no key of HAN, and its private half is gone: nobody signs another.
final class DemoKey {
    private DemoKey() {}

    static KeyAdded added() {
        var jwk =
                Json.obj()
                        .with("kty", "EC")
                        .with("crv", "P-256")
                        .with("x", "thyZWK34oUsfSM58Ty6iVIFBvEizNn7KT--gd98KWbw")
                        .with("y", "V-Z71cFl5284OY5SulVksT9LLcl5LzQ_Uljtg3BzsPE");
        return new KeyAdded("demo-key-1", new PublicKey(jwk), LocalDate.parse("2023-06-19"));
    }
}
