package nl.waarmerk.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// The address that credentials and documents may carry for ever; it leads to where the thing is
/// shown now.
@Controller("/id")
final class PermanentAddress {
    @Get("/{kind}/{id}")
    @OpenToAnyone
    HttpResponse<byte[]> follow(HttpRequest<?> request, String kind, String id) {
        Query.none(request);
        return Answers.seeOther(
                switch (kind) {
                    case "institution" ->
                            "/v1/institutions/" + Reads.number(id, InstitutionId::parse);
                    case "programme" ->
                            "/v1/programmes/" + Reads.number(id, ProgrammeNumber::parse);
                    case "accreditation" ->
                            "/v1/accreditations/" + Reads.number(id, AccreditationId::parse);
                    default ->
                            throw Problem.notFound(
                                    "Addresses are /id/institution/..., /id/programme/... and /id/accreditation/...");
                });
    }
}
