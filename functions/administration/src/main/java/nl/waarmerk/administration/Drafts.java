package nl.waarmerk.administration;

import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.IdempotencyKey;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftJson;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.Fate;

/// What a person says about a draft that an import made: it becomes a programme, or it does not.
@Consumes(MediaType.ALL)
@Controller("/v1/drafts/{id}")
final class Drafts {
    private final DraftStore drafts;
    private final Acceptance acceptance;

    Drafts(DraftStore drafts, Acceptance acceptance) {
        this.drafts = drafts;
        this.acceptance = acceptance;
    }

    @Post("/acceptance")
    @OpenTo(INSTITUTION)
    HttpResponse<byte[]> accept(HttpRequest<?> request, String id) {
        var draft = draft(request, id);
        var key = IdempotencyKey.required(request);
        Query.none(request);
        return acceptance.of(request, draft, key);
    }

    @Post("/rejection")
    @OpenTo({INSTITUTION, COORDINATOR})
    HttpResponse<byte[]> reject(HttpRequest<?> request, String id) {
        var draft = draft(request, id);
        IdempotencyKey.required(request);
        Query.none(request);
        var reason =
                RequestBody.command(request, in -> in.object("reason", ReasonGiven::read).get());
        var rejected = draft.with(new Fate.Rejected(reason));
        // Said again it stays as it is.
        if (!rejected.equals(draft) && !drafts.decide(rejected)) throw decided(draft);
        return Answers.ok(DraftJson.told(rejected));
    }

    static Problem decided(Draft draft) {
        return Problem.conflict(
                "draft.decided",
                "A person has decided on "
                        + draft.id()
                        + " already: GET /v1/drafts/"
                        + draft.id()
                        + " shows how.");
    }

    private Draft draft(HttpRequest<?> request, String id) {
        var caller = Callers.of(request);
        var asked = PathNumbers.draft(id);
        if (!caller.speaksFor(asked.institution()))
            throw Problem.forbidden(
                    "tenant.other", "This draft is another institution's than your token.");
        if (!caller.person())
            throw Problem.forbidden(
                    "person.needed", "A person decides on a draft: use a person's token.");
        return drafts.draft(asked)
                .orElseThrow(() -> Problem.notFound("There is no draft " + asked + "."));
    }
}
