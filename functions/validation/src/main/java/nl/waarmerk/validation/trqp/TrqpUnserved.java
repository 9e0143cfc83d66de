package nl.waarmerk.validation.trqp;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.access.OpenToAnyone;

/// Routes that a profile adds to TRQP and that this register does not serve: 501, as the profile
/// asks, so that nobody takes an absent address for an absent entity.
@Controller("/trqp")
@SuppressWarnings("DoNotCallSuggester") // The router does call them.
final class TrqpUnserved {
    @Get("/entities")
    @OpenToAnyone
    HttpResponse<byte[]> entities() {
        throw unserved("/v1/institutions lists them.");
    }

    @Get("/entities/{entity_id}")
    @OpenToAnyone
    HttpResponse<byte[]> entity(@PathVariable("entity_id") String entity) {
        throw unserved("/v1/names finds an institution by its name.");
    }

    @Get("/entities/{entity_id}/authorizations")
    @OpenToAnyone
    HttpResponse<byte[]> authorizationsOf(@PathVariable("entity_id") String entity) {
        throw unserved("/v1/programmes?institution=... lists them.");
    }

    @Get("/ecosystems/{ecosystem_id}")
    @OpenToAnyone
    HttpResponse<byte[]> ecosystem(@PathVariable("ecosystem_id") String ecosystem) {
        throw unserved("/trqp/metadata tells about this register.");
    }

    @Get("/ecosystems/{ecosystem_id}/recognitions")
    @OpenToAnyone
    HttpResponse<byte[]> recognitionsOf(@PathVariable("ecosystem_id") String ecosystem) {
        throw unserved("/v1/frameworks tells which bodies decide.");
    }

    @Get("/lookups/assuranceLevels")
    @OpenToAnyone
    HttpResponse<byte[]> assuranceLevels() {
        throw unserved("This register has no assurance levels.");
    }

    @Get("/lookups/authorizations")
    @OpenToAnyone
    HttpResponse<byte[]> authorizations() {
        throw unserved("The only action is 'issue', of any programme in /v1/programmes.");
    }

    @Get("/lookups/didMethods")
    @OpenToAnyone
    HttpResponse<byte[]> didMethods() {
        throw unserved("A DID is a name here; none is resolved.");
    }

    private static Problem unserved(String instead) {
        return Problem.of(ProblemKind.NOT_IMPLEMENTED, "This extension is not served. " + instead);
    }
}
