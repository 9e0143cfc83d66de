package nl.waarmerk.intake;

import static nl.waarmerk.register.access.Role.AUDITOR;
import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Cursor;
import nl.waarmerk.http.Listing;
import nl.waarmerk.http.Page;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.http.access.Sight;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.DraftJson;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Drafts that wait for a person, or did.
@Controller("/v1/drafts")
final class Drafts {
    private final DraftStore drafts;
    private final RegisterStore register;
    private final InstantSource clock;

    Drafts(DraftStore drafts, RegisterStore register, InstantSource clock) {
        this.drafts = drafts;
        this.register = register;
        this.clock = clock;
    }

    private record Asked(@Nullable InstitutionId institution, DraftState state, Page page) {}

    @Get
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        var asked = Query.read(request, clock.instant(), Drafts::asked);
        var institutions = Sight.institutions(register, Callers.of(request), asked.institution());
        int size = asked.page().size();
        var after = asked.page().after().map(Drafts::last).orElse(null);
        var found = new ArrayList<Draft>();
        for (var institution : institutions) {
            if (found.size() > size) break;
            int left = size + 1 - found.size();
            if (after == null || institution.sequence() > after.institution().sequence())
                found.addAll(drafts.drafts(institution, asked.state(), null, left));
            else if (institution.equals(after.institution()))
                found.addAll(drafts.drafts(institution, asked.state(), after, left));
        }
        var shown = found.subList(0, Math.min(size, found.size()));
        var next =
                found.size() > size
                        ? Optional.of(new Cursor(shown.getLast().id().text(), 0))
                        : Optional.<Cursor>empty();
        return Answers.ok(
                Listing.of(asked.page(), shown.stream().map(DraftJson::told).toList(), next)
                        .json());
    }

    @Get("/{id}")
    @OpenTo({INSTITUTION, COORDINATOR, AUDITOR})
    HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
        Query.none(request);
        var asked = id(id);
        Sight.check(Callers.of(request), asked.institution());
        return Answers.ok(DraftJson.told(drafts.draft(asked).orElseThrow(() -> unknown(id))));
    }

    private static Asked asked(Query query) {
        return new Asked(
                query.value("institution", InstitutionId::parse, "an institution number")
                        .orElse(null),
                query.choice("state", DraftState.class, DraftState::code)
                        .orElse(DraftState.WAITING),
                query.page());
    }

    private static DraftId last(Cursor cursor) {
        try {
            return DraftId.parse(cursor.lastKey());
        } catch (IllegalArgumentException e) {
            throw new Malformed(
                    List.of(
                            new Fault(
                                    "/after",
                                    "page.cursor-damaged",
                                    "this cursor was not given by this list: begin it anew")));
        }
    }

    private static DraftId id(String text) {
        try {
            return DraftId.parse(text);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
    }

    private static Problem unknown(String id) {
        return Problem.notFound("There is no draft '" + id + "'.");
    }
}
