package nl.waarmerk.register.intake;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// What became of the rows of an import: each is counted once.
///
/// @param known whose draft was there already, as it is
/// @param registered whose badge class is a name in the register already
/// @param archived that the platform no longer offers
/// @param otherKinds that are no microcredentials
/// @param faulty with one error or more
public record Tally(
        int made,
        int changed,
        int known,
        int registered,
        int archived,
        int otherKinds,
        int faulty) {
    public int rows() {
        return made + changed + known + registered + archived + otherKinds + faulty;
    }

    Json.Obj json() {
        return Json.obj()
                .with("rows", rows())
                .with(
                        "drafts",
                        Json.obj().with("made", made).with("changed", changed).with("known", known))
                .with(
                        "skipped",
                        Json.obj()
                                .with("registered", registered)
                                .with("archived", archived)
                                .with("otherKinds", otherKinds))
                .with("faulty", faulty);
    }

    static Tally read(Reading in) {
        in.integer("rows");
        record Drafts(int made, int changed, int known) {}
        record Skipped(int registered, int archived, int otherKinds) {}
        var drafts =
                in.object(
                        "drafts",
                        inner ->
                                new Drafts(
                                        inner.integer("made").get(),
                                        inner.integer("changed").get(),
                                        inner.integer("known").get()));
        var skipped =
                in.object(
                        "skipped",
                        inner ->
                                new Skipped(
                                        inner.integer("registered").get(),
                                        inner.integer("archived").get(),
                                        inner.integer("otherKinds").get()));
        var faulty = in.integer("faulty");
        return new Tally(
                drafts.get().made(),
                drafts.get().changed(),
                drafts.get().known(),
                skipped.get().registered(),
                skipped.get().archived(),
                skipped.get().otherKinds(),
                faulty.get());
    }
}
