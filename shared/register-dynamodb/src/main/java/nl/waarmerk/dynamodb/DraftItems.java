package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Drafts and reports of imports as items of table Operations.
final class DraftItems {
    /// `pk`: `draft D-0012-<mark>`.
    private static final String DRAFT = "draft ";

    /// `pk`: `import R-0012-<mark>` its head, and after a space the number of a page of its errors.
    private static final String IMPORT = "import ";

    /// Of a draft: `waiting I-0012`, what the index byDrafts lists it under.
    static final String LISTED = "drafts";

    /// The whole of it, as canonical JSON.
    private static final String CONTENT = "content";

    private static final Packed ERRORS = new Packed("errors");

    /// When DynamoDB may tidy a report up; a draft stays.
    private static final String EXPIRES_AT = "expiresAt";

    /// An item has 400 KB at most; an error of ours takes 700 bytes in the worst case.
    private static final int ERRORS_A_PAGE = 400;

    private DraftItems() {}

    static Map<String, AttributeValue> key(DraftId id) {
        return Map.of("pk", Items.s(DRAFT + id.text()));
    }

    static AttributeValue listed(InstitutionId institution, DraftState state) {
        return Items.s(state.code() + " " + institution.text());
    }

    static Map<String, AttributeValue> item(Draft draft) {
        var item = new HashMap<>(key(draft.id()));
        item.put(LISTED, listed(draft.id().institution(), draft.fate().state()));
        item.put(CONTENT, Items.s(CanonicalJson.text(draft.json())));
        return item;
    }

    static Draft draft(Map<String, AttributeValue> item) {
        return Draft.read(StrictJson.trusted(Items.text(item, CONTENT)));
    }

    static Map<String, AttributeValue> key(ImportId id) {
        return Map.of("pk", Items.s(IMPORT + id.text()));
    }

    private static Map<String, AttributeValue> key(ImportId id, int page) {
        return Map.of("pk", Items.s(IMPORT + id.text() + " " + page));
    }

    /// The pages before the head: who sees the head finds all of them.
    static List<Map<String, AttributeValue>> items(ImportReport report) {
        var items = new ArrayList<Map<String, AttributeValue>>();
        var faults = report.faults();
        for (int from = 0; from < faults.size(); from += ERRORS_A_PAGE) {
            var some = faults.subList(from, Math.min(faults.size(), from + ERRORS_A_PAGE));
            var page = new HashMap<>(key(report.id(), items.size()));
            ERRORS.put(page, CanonicalJson.text(Json.list(some, RowFault::json)));
            items.add(expiring(page, report));
        }
        var head = new HashMap<>(key(report.id()));
        head.put(CONTENT, Items.s(CanonicalJson.text(report.head())));
        items.add(expiring(head, report));
        return items;
    }

    private static Map<String, AttributeValue> expiring(
            Map<String, AttributeValue> item, ImportReport report) {
        item.put(EXPIRES_AT, Items.n(report.expiresAt().getEpochSecond() + 1));
        return item;
    }

    static Json head(Map<String, AttributeValue> item) {
        return StrictJson.trusted(Items.text(item, CONTENT));
    }

    static List<Map<String, AttributeValue>> pages(ImportId id, Json head) {
        var keys = new ArrayList<Map<String, AttributeValue>>();
        int pages = Math.ceilDiv(ImportReport.errors(head), ERRORS_A_PAGE);
        for (int page = 0; page < pages; page++) keys.add(key(id, page));
        return keys;
    }

    static int page(Map<String, AttributeValue> item) {
        var pk = Items.text(item, "pk");
        return Integer.parseInt(pk.substring(pk.lastIndexOf(' ') + 1));
    }

    static List<RowFault> errors(Map<String, AttributeValue> page) {
        var errors = new ArrayList<RowFault>();
        if (StrictJson.trusted(ERRORS.get(page)) instanceof Json.Arr(var items))
            for (var item : items) errors.add(Reading.whole(item, RowFault::read));
        return errors;
    }
}
