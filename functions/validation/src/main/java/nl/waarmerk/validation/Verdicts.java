package nl.waarmerk.validation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.credentials.SignatureCheck;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Verdict;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.KnownAt;
import nl.waarmerk.register.view.ViewLoader;
import org.jspecify.annotations.Nullable;

/// From what was read to its verdict: the later time lowered first, then what is known of its
/// names, then its proof, then the judgement.
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

    Verdict on(CredentialReading.Read read, LocalDate asOf, @Nullable Instant askedKnownAt) {
        return on(List.of(read), asOf, askedKnownAt).getFirst();
    }

    /// In the order of what was read; what all of it asks about is looked up once.
    public List<Verdict> on(
            List<CredentialReading.Read> read, LocalDate asOf, @Nullable Instant askedKnownAt) {
        var lowered = knownAt.lowered(askedKnownAt);
        var view = views.load(read.stream().map(one -> Asking.of(one.claim())).toList(), lowered);
        return read.stream()
                .map(one -> SignatureCheck.claim(one, view, asOf))
                .map(claim -> judge.judge(claim, view, asOf, lowered))
                .toList();
    }
}
