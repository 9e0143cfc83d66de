package nl.waarmerk.credentials;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarmerk.credentials.jose.VerificationKey;
import nl.waarmerk.register.json.Json;

/// Keys that were made ready before, by what they are: making one ready costs as much as a check.
final class ReadyKeys {
    private static final int MOST = 2_000;
    private static final Map<Json.Obj, Optional<VerificationKey>> READY = new ConcurrentHashMap<>();

    private ReadyKeys() {}

    static Optional<VerificationKey> of(Json.Obj jwk) {
        if (READY.size() >= MOST) READY.clear();
        return READY.computeIfAbsent(jwk, VerificationKey::of);
    }
}
