package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.ReasonJson;

/// Every reason that a verdict can give, with its text.
@Controller("/v1/reason-codes")
final class ReasonCodes {
    @Get
    @OpenToAnyone
    HttpResponse<byte[]> all(HttpRequest<?> request) {
        Query.none(request);
        return Answers.ok(
                Json.obj()
                        .with("items", Json.list(List.of(ReasonCode.values()), ReasonJson::plain)));
    }
}
