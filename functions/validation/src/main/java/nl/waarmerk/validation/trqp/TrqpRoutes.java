package nl.waarmerk.validation.trqp;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RegisterAddress;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.time.Amsterdam;

/// The two questions of TRQP v2, and who answers them.
@Controller("/trqp")
final class TrqpRoutes {
    private static final String DESCRIPTION =
            "The register of accredited microcredential programmes. POST /authorization: may this"
                    + " institution (entity_id: its number, DID or any other registered name) 'issue'"
                    + " credentials of this programme (resource: its registry number, permanent address"
                    + " or badge-class address)? POST /recognition: does this body (entity_id: its name"
                    + " in decisions) 'accredit' this programme, or under this quality framework?"
                    + " context.time is judged as its civil date in Europe/Amsterdam.";

    private final TrqpJudge judge;
    private final RegisterAddress register;
    private final InstantSource clock;

    TrqpRoutes(TrqpJudge judge, RegisterAddress register, InstantSource clock) {
        this.judge = judge;
        this.register = register;
        this.clock = clock;
    }

    private interface Question {
        TrqpAnswer answer(TrqpQuery query, LocalDate day, LocalDate today);
    }

    @Post("/authorization")
    @Consumes(MediaType.ALL)
    @OpenToAnyone
    HttpResponse<byte[]> authorization(HttpRequest<?> request) {
        return answer(request, "authorized", judge::authorized);
    }

    @Post("/recognition")
    @Consumes(MediaType.ALL)
    @OpenToAnyone
    HttpResponse<byte[]> recognition(HttpRequest<?> request) {
        return answer(request, "recognized", judge::recognized);
    }

    @Get("/metadata")
    @OpenToAnyone
    HttpResponse<byte[]> metadata(HttpRequest<?> request) {
        Query.read(request, Instant.EPOCH, query -> query.text("authority_id", 1024))
                .ifPresent(this::requireOurs);
        return Answers.ok(
                Json.obj()
                        .with("id", register.text())
                        .with("authority_id", register.text())
                        .with("name", "Waarmerk")
                        .with("description", DESCRIPTION));
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, String member, Question question) {
        var query = RequestBody.command(request, TrqpQuery::read);
        Query.none(request);
        requireOurs(query.authority());
        var now = clock.instant();
        var today = Amsterdam.dayOf(now);
        var day = query.time() == null ? today : query.time().day();
        return Answers.ok(question.answer(query, day, today).json(query, member, now));
    }

    private void requireOurs(String authority) {
        if (!authority.equals(register.text()))
            throw Problem.notFound(
                    "This register answers for the authority " + register.text() + " alone.");
    }
}
