package nl.waarmerk.http;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.http.access.Tenants;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.testing.TestIssuer;

@Singleton
@Requires(missingProperty = "no-tenants")
final class TestTenants implements Tenants {
    private static final Map<Identifier, InstitutionId> KNOWN =
            Map.of(
                    new Identifier(Scheme.SCHAC, "han.nl"),
                    new InstitutionId(12),
                    Identifier.client(TestIssuer.NAME, "platform"),
                    new InstitutionId(13));

    @Override
    public Optional<InstitutionId> institutionNamed(Identifier name) {
        return Optional.ofNullable(KNOWN.get(name));
    }
}
