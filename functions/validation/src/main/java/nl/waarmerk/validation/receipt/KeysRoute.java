package nl.waarmerk.validation.receipt;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// The public keys of receipts as a JWK set (RFC 7517): the one that signs now, then those before.
@Controller("/v1/keys")
final class KeysRoute {
    private final ReceiptKeys keys;

    KeysRoute(ReceiptKeys keys) {
        this.keys = keys;
    }

    @Get
    @OpenToAnyone
    HttpResponse<byte[]> all(HttpRequest<?> request) {
        Query.none(request);
        return Answers.ok(
                Json.obj()
                        .with(
                                "keys",
                                Json.list(
                                        keys.published(),
                                        key -> StrictJson.trusted(key.toJSONString()))));
    }
}
