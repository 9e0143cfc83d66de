package nl.waarmerk.register.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.verdict.Claim;
import org.jspecify.annotations.Nullable;

/// The names that a claim asks about, and the day on which they must be somebody's own.
public record Asking(Set<Identifier> programmes, Set<Identifier> issuers, @Nullable LocalDate day) {
    public static Asking of(Claim claim) {
        var programmes = new LinkedHashSet<Identifier>();
        claim.programmes().forEach(name -> programmes.add(name.value()));
        var issuers = new LinkedHashSet<Identifier>();
        claim.issuers().forEach(name -> issuers.add(name.value()));
        return new Asking(
                programmes, issuers, claim.award() == null ? null : claim.award().value().day());
    }

    Set<Identifier> names() {
        var all = new LinkedHashSet<>(programmes);
        all.addAll(issuers);
        return all;
    }
}
