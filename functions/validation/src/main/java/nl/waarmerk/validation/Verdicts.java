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
public final class Verdicts {
    private final KnownAt knownAt;
    private final ViewLoader views;
    private final Judge judge;

    Verdicts(RegisterReads reads, KnownAt knownAt, Frameworks frameworks) {
        this.knownAt = knownAt;
        this.views = new ViewLoader(reads);
        this.judge = new Judge(frameworks.earliest());
    }

    Verdict on(Claim claim, LocalDate asOf, @Nullable Instant askedKnownAt) {
        return on(List.of(claim), asOf, askedKnownAt).getFirst();
    }

    /// In the order of the claims; what they ask about is read once for all of them.
    public List<Verdict> on(List<Claim> claims, LocalDate asOf, @Nullable Instant askedKnownAt) {
        var lowered = knownAt.lowered(askedKnownAt);
        var view = views.load(claims.stream().map(Asking::of).toList(), lowered);
        return claims.stream().map(claim -> judge.judge(claim, view, asOf, lowered)).toList();
    }
}
