package nl.waarmerk.administration;

import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Objects;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.identity.InstitutionId;

/// Programmes: registered and revised by their institution, named, accredited, and recognised by
/// other institutions.
@Consumes(MediaType.ALL)
@Controller("/v1/programmes")
final class Programmes {
    private final Desk desk;

    Programmes(Desk desk) {
        this.desk = desk;
    }

    @Post
    @OpenTo(INSTITUTION)
    HttpResponse<byte[]> register(HttpRequest<?> request) {
        return desk.register(
                request,
                new Request.Target.NewProgramme(tenant(request)),
                ActForm.of(Act.REGISTER_PROGRAMME));
    }

    @Post("/{number}/revisions")
    @OpenTo(INSTITUTION)
    HttpResponse<byte[]> revise(HttpRequest<?> request, String number) {
        return change(request, number, ActForm.of(Act.REVISE_PROGRAMME));
    }

    @Post("/{number}/names")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> linkName(HttpRequest<?> request, String number) {
        return change(request, number, ActForm.of(Act.LINK_NAME));
    }

    @Post("/{number}/names/{n}/removal")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> removeName(HttpRequest<?> request, String number, String n) {
        return change(request, number, ActForm.of(Act.REMOVE_NAME, PathNumbers.ordinal(n)));
    }

    @Post("/{number}/recognitions")
    @OpenTo(INSTITUTION)
    HttpResponse<byte[]> reportRecognition(HttpRequest<?> request, String number) {
        var by = tenant(request).text();
        return change(request, number, ActForm.of(Act.REPORT_RECOGNITION, by));
    }

    @Post("/{number}/accreditations")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> proposeAccreditation(HttpRequest<?> request, String number) {
        return change(request, number, ActForm.of(Act.GRANT));
    }

    private HttpResponse<byte[]> change(HttpRequest<?> request, String number, ActForm form) {
        return desk.change(request, PathNumbers.programme(number), form);
    }

    /// A caller of this role always speaks for an institution ([Caller]).
    private static InstitutionId tenant(HttpRequest<?> request) {
        return Objects.requireNonNull(Callers.of(request).tenant());
    }
}
