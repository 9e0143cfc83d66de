package nl.waarmerk.register.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Stated;
import org.jspecify.annotations.Nullable;

/// The names that a claim asks about, and the day on which they must be somebody's own.
public record Asking(
        Collection<Identifier> programmes,
        Collection<Identifier> issuers,
        @Nullable LocalDate day) {
    public static Asking of(Claim claim) {
        return new Asking(
                names(claim.programmes()),
                names(claim.issuers()),
                claim.award() == null ? null : claim.award().value().day());
    }

    private static List<Identifier> names(List<Stated<Identifier>> stated) {
        var names = new ArrayList<Identifier>(stated.size());
        for (var name : stated) names.add(name.value());
        return names;
    }
}
