package nl.waarmerk.register.intake;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.json.Json;

/// A draft as it is told: what is known of the programme, what it lacks, and what comes next.
public final class DraftJson {
    private DraftJson() {}

    public static Json.Obj told(Draft draft) {
        var offer = draft.offer();
        var self = "/v1/drafts/" + draft.id().text();
        var told =
                Json.obj()
                        .with("id", draft.id().text())
                        .with("institution", draft.id().institution().text())
                        .with(draft.fate().json())
                        .with(known(offer))
                        .with("issuer", offer.issuer())
                        .with("badgeClass", offer.badgeClass().value())
                        .with("origin", draft.origin().json());
        return comesNext(draft, told)
                .with("_links", Json.obj().with("self", Json.obj().with("href", self)));
    }

    private static Json.Obj comesNext(Draft draft, Json.Obj told) {
        return switch (draft.fate()) {
            case Fate.Waiting _ -> told.with("lacks", Json.texts(lacks(draft.offer())));
            case Fate.Accepted(var programme) ->
                    told.with("next", linking(programme, draft.offer()));
            case Fate.Rejected _ -> told;
        };
    }

    /// Names that carry trust are proposed and confirmed by coordinators.
    private static Json.Obj linking(ProgrammeNumber programme, Offer offer) {
        return Json.obj()
                .with("by", "coordinator")
                .with("href", "/v1/programmes/" + programme.text() + "/names")
                .with("body", offer.badgeClass().json());
    }

    /// A programme's body, with what the draft knows where the body says nothing.
    public static Json.Obj completed(Json.Obj body, Draft draft) {
        var whole = body;
        for (var member : known(draft.offer()).members().entrySet())
            if (body.get(member.getKey()).isEmpty())
                whole = whole.with(member.getKey(), member.getValue());
        return whole;
    }

    private static Json.Obj known(Offer offer) {
        return Json.obj()
                .with("title", new BothLanguages(offer.title(), null).json())
                .with("size", offer.size() == null ? null : offer.size().json())
                .with("level", offer.level() == null ? null : offer.level().json());
    }

    private static List<String> lacks(Offer offer) {
        var lacks = new ArrayList<String>();
        if (offer.size() == null) lacks.add("size");
        if (offer.level() == null) lacks.add("level");
        lacks.addAll(List.of("outcomes", "language", "from"));
        return lacks;
    }
}
