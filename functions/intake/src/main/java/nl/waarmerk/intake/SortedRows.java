package nl.waarmerk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.DraftStore.Added;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.intake.Tally;
import nl.waarmerk.register.store.RegisterReads;

/// The rows of one import by what they came to.
final class SortedRows {
    private final List<Draft> offered = new ArrayList<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int archived;
    private int otherKinds;
    private int faulty;

    void add(Row row, ReadRow read) {
        switch (read) {
            case ReadRow.Archived _ -> archived++;
            case ReadRow.OtherKind _ -> otherKinds++;
            case ReadRow.Faulty(var found) -> faulty(found);
            case ReadRow.Offered(var draft) -> {
                var before = rowOf.putIfAbsent(draft.offer().entityId(), row.number());
                if (before == null) offered.add(draft);
                else faulty(List.of(repeated(row, before)));
            }
        }
    }

    void faulty(List<RowFault> found) {
        faulty++;
        faults.addAll(found);
    }

    private static RowFault repeated(Row row, int before) {
        return new RowFault(
                row.number(),
                Column.ENTITY_ID.title(),
                "entity-id.repeated",
                row.at(Column.ENTITY_ID),
                "keep one of the two: row " + before + " is about the same badge class");
    }

    /// Adds the drafts of badge classes that are no names in the register yet.
    ImportReport report(ImportId id, Instant now, RegisterReads register, DraftStore drafts) {
        var names = offered.stream().map(draft -> draft.offer().badgeClass()).toList();
        var candidates = register.candidates(names);
        var fresh =
                offered.stream()
                        .filter(draft ->
                                candidates
                                        .getOrDefault(draft.offer().badgeClass(), List.of())
                                        .isEmpty())
                        .toList();
        var added = drafts.add(fresh);
        faults.sort(Comparator.comparingInt(RowFault::row));
        return new ImportReport(
                id,
                now,
                new Tally(
                        Collections.frequency(added, Added.NEW),
                        Collections.frequency(added, Added.CHANGED),
                        Collections.frequency(added, Added.KNOWN),
                        offered.size() - fresh.size(),
                        archived,
                        otherKinds,
                        faulty),
                faults);
    }
}
