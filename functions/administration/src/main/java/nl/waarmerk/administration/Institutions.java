package nl.waarmerk.administration;

import static nl.waarmerk.register.access.Role.COORDINATOR;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.append.Request;

/// Institutions: admitted, taking part, and the machines, keys and names by which they are known.
@Consumes(MediaType.ALL)
@Controller("/v1/institutions")
final class Institutions {
    private final Desk desk;

    Institutions(Desk desk) {
        this.desk = desk;
    }

    @Post
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> register(HttpRequest<?> request) {
        return desk.register(
                request, new Request.Target.NewInstitution(), ActForm.of(Act.REGISTER_INSTITUTION));
    }

    @Post("/{id}/renaming")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> rename(HttpRequest<?> request, String id) {
        return change(request, id, ActForm.of(Act.RENAME_INSTITUTION));
    }

    @Post("/{id}/clients")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> registerClient(HttpRequest<?> request, String id) {
        return change(request, id, ActForm.of(Act.REGISTER_CLIENT));
    }

    @Post("/{id}/keys")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> addKey(HttpRequest<?> request, String id) {
        return change(request, id, ActForm.of(Act.ADD_KEY));
    }

    @Post("/{id}/keys/{kid}/retirement")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> retireKey(HttpRequest<?> request, String id, String kid) {
        return change(request, id, ActForm.of(Act.RETIRE_KEY, PathNumbers.kid(kid)));
    }

    @Post("/{id}/participations")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> openParticipation(HttpRequest<?> request, String id) {
        return change(request, id, ActForm.of(Act.OPEN_PARTICIPATION));
    }

    @Post("/{id}/participations/{n}/phase")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> moveParticipation(HttpRequest<?> request, String id, String n) {
        return change(request, id, ActForm.of(Act.MOVE_PARTICIPATION, PathNumbers.ordinal(n)));
    }

    @Post("/{id}/participations/{n}/closure")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> closeParticipation(HttpRequest<?> request, String id, String n) {
        return change(request, id, ActForm.of(Act.CLOSE_PARTICIPATION, PathNumbers.ordinal(n)));
    }

    @Post("/{id}/names")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> linkName(HttpRequest<?> request, String id) {
        return change(request, id, ActForm.of(Act.LINK_NAME));
    }

    @Post("/{id}/names/{n}/removal")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> removeName(HttpRequest<?> request, String id, String n) {
        return change(request, id, ActForm.of(Act.REMOVE_NAME, PathNumbers.ordinal(n)));
    }

    private HttpResponse<byte[]> change(HttpRequest<?> request, String id, ActForm form) {
        return desk.change(request, PathNumbers.institution(id), form);
    }
}
