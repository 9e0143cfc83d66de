package nl.waarmerk.administration;

import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.act.Act;

/// Further decisions on an accreditation; `If-Match` is that of its programme.
@Consumes(MediaType.ALL)
@Controller("/v1/accreditations/{id}")
final class Accreditations {
    private final Desk desk;

    Accreditations(Desk desk) {
        this.desk = desk;
    }

    @Post("/renewal")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> renew(HttpRequest<?> request, String id) {
        return change(request, id, Act.RENEW);
    }

    @Post("/conditions")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> putUnderConditions(HttpRequest<?> request, String id) {
        return change(request, id, Act.PUT_UNDER_CONDITIONS);
    }

    @Post("/conditions-met")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> meetConditions(HttpRequest<?> request, String id) {
        return change(request, id, Act.MEET_CONDITIONS);
    }

    @Post("/suspension")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> suspend(HttpRequest<?> request, String id) {
        return change(request, id, Act.SUSPEND);
    }

    @Post("/resumption")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> resume(HttpRequest<?> request, String id) {
        return change(request, id, Act.RESUME);
    }

    @Post("/withdrawal")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> withdraw(HttpRequest<?> request, String id) {
        return change(request, id, Act.WITHDRAW);
    }

    @Post("/teach-out")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> putInTeachOut(HttpRequest<?> request, String id) {
        return change(request, id, Act.PUT_IN_TEACH_OUT);
    }

    @Post("/end")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> end(HttpRequest<?> request, String id) {
        return change(request, id, Act.END);
    }

    private HttpResponse<byte[]> change(HttpRequest<?> request, String id, Act act) {
        var accreditation = PathNumbers.accreditation(id);
        return desk.change(
                request, accreditation.programme(), ActForm.of(act, accreditation.sequence()));
    }
}
