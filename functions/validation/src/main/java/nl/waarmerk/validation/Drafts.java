package nl.waarmerk.validation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.draft.Draft;
import nl.waarmerk.register.draft.Readiness;
import nl.waarmerk.register.draft.ReadinessJudge;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.KnownAt;
import nl.waarmerk.register.view.ViewLoader;
import org.jspecify.annotations.Nullable;

/// From a draft to whether it may be issued. Its names are read afresh each time: what a remembered
/// pointer says of one day need not hold on the later ones, until which it would be ready.
@Singleton
final class Drafts {
    private final RegisterReads reads;
    private final KnownAt knownAt;
    private final ReadinessJudge judge;

    Drafts(RegisterReads reads, KnownAt knownAt, Frameworks frameworks) {
        this.reads = reads;
        this.knownAt = knownAt;
        this.judge = new ReadinessJudge(frameworks);
    }

    Readiness check(
            Draft draft,
            @Nullable LocalDate awardedOn,
            LocalDate today,
            LocalDate asOf,
            @Nullable Instant askedKnownAt) {
        var lowered = knownAt.lowered(askedKnownAt);
        var view = new ViewLoader(reads).load(List.of(Asking.of(draft.claim())), lowered);
        return judge.judge(draft, awardedOn, today, view, asOf, lowered);
    }
}
