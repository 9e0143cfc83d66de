package nl.waarmerk.register.intake;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A programme that another system's list offers: a person of its institution registers it, or not.
public record Draft(DraftId id, Offer offer, Origin origin, Fate fate) {
    public Draft {
        if (!id.equals(DraftId.of(id.institution(), offer.entityId())))
            throw new IllegalArgumentException(id + " is the number of another offer");
    }

    /// The row that made it, or changed it last.
    public record Origin(ImportId source, int row) {
        Json.Obj json() {
            return Json.obj().with("import", source.text()).with("row", row);
        }

        static Origin read(Reading in) {
            var source = in.value("import", ImportId::parse, "an import's number");
            var row = in.integer("row");
            return new Origin(source.get(), row.get());
        }
    }

    public Draft with(Fate other) {
        return new Draft(id, offer, origin, other);
    }

    /// As it is stored.
    public Json.Obj json() {
        return Json.obj()
                .with("id", id.text())
                .with("offer", offer.json())
                .with("origin", origin.json())
                .with("fate", fate.json());
    }

    public static Draft read(Json stored) {
        return Reading.whole(
                stored,
                in -> {
                    var id = in.value("id", DraftId::parse, "a draft's number");
                    var offer = in.object("offer", Offer::read);
                    var origin = in.object("origin", Origin::read);
                    var fate = in.object("fate", Fate::read);
                    return new Draft(id.get(), offer.get(), origin.get(), fate.get());
                });
    }
}
