package nl.waarmerk.http.access;

import java.util.Optional;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;

/// Which institution a token speaks for: the owner, today, of the name in it.
public interface Tenants {
    /// @param name a `schac` name of a person's home organisation, or a `client` of a token issuer
    Optional<InstitutionId> institutionNamed(Identifier name);
}
