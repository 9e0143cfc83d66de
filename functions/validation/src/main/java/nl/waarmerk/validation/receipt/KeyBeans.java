package nl.waarmerk.validation.receipt;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/// The key that the deployment made, unless somebody brings keys: one machine and the tests do.
@Factory
final class KeyBeans {
    /// @param former in a JWK set, as `/v1/keys` showed them before a rotation
    @Singleton
    @Secondary
    ReceiptKeys keys(
            @Value("${waarmerk.receipts.key}") String key,
            @Value("${waarmerk.receipts.former:}") String former) {
        return new KmsKeys(Kms.fromEnvironment(), key, former);
    }
}
