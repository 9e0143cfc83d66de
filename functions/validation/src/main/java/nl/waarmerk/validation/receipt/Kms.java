package nl.waarmerk.validation.receipt;

import java.time.Duration;
import nl.waarmerk.aws.CallFailed;
import nl.waarmerk.aws.JsonService;
import nl.waarmerk.aws.Place;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.json.Json;

/// The two calls of KMS that a receipt needs; while it is away there are no receipts, and the rest
/// goes on.
record Kms(JsonService service) {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    static Kms fromEnvironment() {
        return new Kms(JsonService.kms(Place.fromEnvironment("kms")));
    }

    Json.Obj call(String action, Json.Obj asked) {
        try {
            return service.call(action, asked);
        } catch (CallFailed e) {
            throw Problem.unavailable(
                    A_MOMENT,
                    "The key of receipts cannot be used now: repeat it later, or ask without a receipt.",
                    e);
        }
    }
}
