package nl.waarmerk.administration;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import nl.waarmerk.http.IdempotencyKey;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftJson;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;

/// Registers the programme of a draft as any other is. The draft itself is the request's key: of
/// two people who accept it at once, with whatever keys of their own, one registers it.
@Singleton
final class Acceptance {
    private final Registrar registrar;
    private final RegisterStore store;
    private final DraftStore drafts;

    Acceptance(Registrar registrar, RegisterStore store, DraftStore drafts) {
        this.registrar = registrar;
        this.store = store;
        this.drafts = drafts;
    }

    HttpResponse<byte[]> of(HttpRequest<?> request, Draft draft, IdempotencyKey said) {
        var key =
                new RequestKey(
                        "urn:x-waarmerk:draft",
                        draft.id().text(),
                        "acceptance",
                        said.requestHash());
        var result = registrar.repeated(key).orElseGet(() -> registered(request, draft, key));
        switch (result) {
            case Result.Recorded recorded -> keep(draft, recorded.record());
            case Result.KeyReused _ -> {
                // That acceptance may have ended between the programme and the draft.
                store.answered(key)
                        .ifPresent(before -> keep(draft, before.events().getFirst().record()));
                throw Drafts.decided(draft);
            }
            case Result.No _,
                    Result.Stale _,
                    Result.RecordUnknown _,
                    Result.ClockBehind _,
                    Result.LogTooShort _,
                    Result.Unclear _ -> {
                // Nothing was registered: the draft waits.
            }
        }
        return Reply.to(result);
    }

    private Result registered(HttpRequest<?> request, Draft draft, RequestKey key) {
        if (!(draft.fate() instanceof Fate.Waiting)) throw Drafts.decided(draft);
        var target = new Request.Target.NewProgramme(draft.id().institution());
        return registrar.enter(
                new Request(Callers.of(request), target, asked(request, draft), null, key));
    }

    /// As the body of a new programme, where the draft says what the body does not.
    private static Asked asked(HttpRequest<?> request, Draft draft) {
        var body = RequestBody.json(request);
        var whole = body instanceof Json.Obj given ? DraftJson.completed(given, draft) : body;
        return BodyReading.of(
                whole, Json.obj(), in -> CommandJson.change(Act.REGISTER_PROGRAMME, in));
    }

    private void keep(Draft draft, RecordId programme) {
        drafts.decide(draft.with(new Fate.Accepted((ProgrammeNumber) programme)));
    }
}
