package nl.waarmerk.validation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Verdict;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.KnownAt;
import nl.waarmerk.register.view.ViewLoader;
import org.jspecify.annotations.Nullable;

/// From a claim to its verdict: the later time lowered first, then what is known of its names, then
/// the judgement.
@Singleton
final class Verdicts {
    private final KnownAt knownAt;
    private final ViewLoader views;
    private final Judge judge;

    Verdicts(RegisterReads reads, KnownAt knownAt, Frameworks frameworks) {
        this.knownAt = knownAt;
        this.views = new ViewLoader(reads);
        this.judge = new Judge(frameworks.earliest());
    }

    Verdict on(Claim claim, LocalDate asOf, @Nullable Instant askedKnownAt) {
        var lowered = knownAt.lowered(askedKnownAt);
        return judge.judge(claim, views.load(List.of(Asking.of(claim)), lowered), asOf, lowered);
    }
}
