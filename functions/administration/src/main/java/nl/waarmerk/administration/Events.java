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

/// What may happen to an event once it is recorded; `If-Match` is that of its record.
@Consumes(MediaType.ALL)
@Controller("/v1/events/{id}")
final class Events {
    private final Desk desk;

    Events(Desk desk) {
        this.desk = desk;
    }

    @Post("/correction")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> correct(HttpRequest<?> request, String id) {
        return change(request, id, Act.CORRECT);
    }

    @Post("/annulment")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> annul(HttpRequest<?> request, String id) {
        return change(request, id, Act.ANNUL);
    }

    @Post("/erasure")
    @OpenTo(COORDINATOR)
    HttpResponse<byte[]> erase(HttpRequest<?> request, String id) {
        return change(request, id, Act.ERASE);
    }

    private HttpResponse<byte[]> change(HttpRequest<?> request, String id, Act act) {
        var event = PathNumbers.event(id);
        return desk.change(request, event.record(), ActForm.of(act, event.number()));
    }
}
