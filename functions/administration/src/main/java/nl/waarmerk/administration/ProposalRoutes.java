package nl.waarmerk.administration;

import static nl.waarmerk.register.access.Role.AUDITOR;
import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.identity.InstitutionId;

/// Acts that need two people: the work list, one file, and what the other person says.
@Consumes(MediaType.ALL)
@Controller("/v1/proposals")
final class ProposalRoutes {
    private final Desk desk;
    private final WorkList work;
    private final ProposalFiles files;
    private final InstantSource clock;

    ProposalRoutes(Desk desk, WorkList work, ProposalFiles files, InstantSource clock) {
        this.desk = desk;
        this.work = work;
        this.files = files;
        this.clock = clock;
    }

    @Get
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        var caller = Callers.of(request);
        var reader =
                caller.role() == INSTITUTION
                        ? Optional.ofNullable(caller.tenant())
                        : Optional.<InstitutionId>empty();
        var asked = Query.read(request, clock.instant(), query -> asked(query, reader));
        return Answers.ok(work.read(asked).json());
    }

    @Get("/{id}")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        Query.none(request);
        var file = files.file(Callers.of(request), PathNumbers.event(id));
        return Answers.record(request, file.version(), ProposalJson.whole(file));
    }

    @Post("/{id}/return")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> giveBack(HttpRequest<?> request, String id) {
        return change(
                request,
                id,
                n -> ProposalForms.withReason(reason -> new Command.Return(n, reason)));
    }

    @Post("/{id}/resubmission")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> resubmit(HttpRequest<?> request, String id) {
        var proposed = PathNumbers.event(id);
        return desk.change(
                request,
                proposed.record(),
                asked ->
                        files.file(Callers.of(asked), proposed)
                                .form()
                                .read(
                                        asked,
                                        content ->
                                                new Command.Resubmit(proposed.number(), content)));
    }

    @Post("/{id}/rejection")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> reject(HttpRequest<?> request, String id) {
        return change(
                request,
                id,
                n -> ProposalForms.withReason(reason -> new Command.Reject(n, reason)));
    }

    @Post("/{id}/confirmation")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> confirm(HttpRequest<?> request, String id) {
        return change(request, id, ProposalForms::confirmation);
    }

    private HttpResponse<byte[]> change(
            HttpRequest<?> request, String id, IntFunction<Form> formOf) {
        var proposed = PathNumbers.event(id);
        return desk.change(request, proposed.record(), formOf.apply(proposed.number()));
    }

    private static WorkList.Asked asked(Query query, Optional<InstitutionId> reader) {
        return new WorkList.Asked(
                query.page(),
                query.value("institution", InstitutionId::parse, "an institution number"),
                query.value("state", ProposalState::stillOpen, "waiting or returned"),
                reader);
    }
}
