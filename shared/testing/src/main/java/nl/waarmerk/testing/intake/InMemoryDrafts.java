package nl.waarmerk.testing.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.DraftStore;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.ImportReport;
import org.jspecify.annotations.Nullable;

/// Drafts and reports in maps, under one lock.
public final class InMemoryDrafts implements DraftStore {
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<ImportId, ImportReport> reports = new HashMap<>();

    @Override
    public synchronized List<Added> add(List<Draft> more) {
        var answers = new ArrayList<Added>();
        for (var draft : more) answers.add(add(draft));
        return answers;
    }

    private Added add(Draft draft) {
        var before = drafts.get(draft.id().text());
        if (before != null
                && (!(before.fate() instanceof Fate.Waiting)
                        || before.offer().equals(draft.offer()))) return Added.KNOWN;
        drafts.put(draft.id().text(), draft);
        return before == null ? Added.NEW : Added.CHANGED;
    }

    @Override
    public synchronized Optional<Draft> draft(DraftId id) {
        return Optional.ofNullable(drafts.get(id.text()));
    }

    @Override
    public synchronized List<Draft> drafts(
            InstitutionId institution, DraftState state, @Nullable DraftId after, int most) {
        return drafts.values().stream()
                .filter(draft -> draft.id().institution().equals(institution))
                .filter(draft -> draft.fate().state() == state)
                .filter(draft -> after == null || draft.id().text().compareTo(after.text()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean decide(Draft decided) {
        var before = drafts.get(decided.id().text());
        boolean waits = before != null && before.fate() instanceof Fate.Waiting;
        if (!waits && !(decided.fate() instanceof Fate.Accepted)) return false;
        drafts.put(decided.id().text(), decided);
        return true;
    }

    @Override
    public synchronized void keep(ImportReport report) {
        reports.put(report.id(), report);
    }

    @Override
    public synchronized Optional<ImportReport> report(ImportId id, Instant now) {
        return Optional.ofNullable(reports.get(id))
                .filter(report -> now.isBefore(report.expiresAt()));
    }
}
