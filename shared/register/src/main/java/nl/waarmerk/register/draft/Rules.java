package nl.waarmerk.register.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.framework.ComputedRule;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.verdict.AccreditationFinding;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Stated;
import org.jspecify.annotations.Nullable;

/// The computed rules of the framework that holds on a day: that of the decision while it is in
/// use, else the latest in use for the sector. What may be decided today need not be issued for
/// ever.
record Rules(Frameworks frameworks) {
    /// Where programme, version or sector is not known there is nothing to compute from.
    List<Miss> misses(Claim claim, AccreditationFinding finding, LocalDate day) {
        var version = finding.version();
        var sector = Optional.ofNullable(finding.institution()).flatMap(InstitutionFacts::sector);
        if (version == null || sector.isEmpty()) return List.of();
        var decision = decision(finding.standing());
        var framework = holding(decision, sector.get(), day);
        if (framework.isEmpty()) return List.of(new Miss.NoFramework(sector.get().code()));
        boolean substantiated = decision != null && decision.substantiatesSize();
        var stated = claim.scope().size();
        var content = stated == null ? version.content() : version.content().sized(stated.value());
        return framework.get().computed().stream()
                .filter(rule -> !rule.met(content, sector.get(), framework.get(), substantiated))
                .<Miss>map(rule -> miss(rule, stated, content.size()))
                .toList();
    }

    /// Outcomes are the register's own, and no place in the draft mends them.
    private static Miss miss(ComputedRule rule, @Nullable Stated<Size> stated, Size judged) {
        if (rule == ComputedRule.E5) return new Miss.Rule(rule, null, null);
        return new Miss.Rule(rule, stated == null ? null : stated.pointer(), judged.toString());
    }

    private Optional<Framework> holding(@Nullable Decision decision, Sector sector, LocalDate day) {
        var own =
                Optional.ofNullable(decision)
                        .flatMap(decided -> frameworks.byId(decided.framework()))
                        .filter(framework -> framework.inUse().covers(day));
        return own.or(() ->
                frameworks.all().stream()
                        .filter(each -> each.sectors().contains(sector))
                        .filter(each -> each.inUse().covers(day))
                        .max(Comparator.comparing(Rules::begin)));
    }

    private static LocalDate begin(Framework framework) {
        return Objects.requireNonNullElse(framework.inUse().from(), LocalDate.MIN);
    }

    private static @Nullable Decision decision(@Nullable Standing standing) {
        return switch (standing) {
            case Standing.InForce inForce -> inForce.content();
            case Standing.NotInForce not -> not.content();
            case Standing.NotBegun notBegun -> null;
            case null -> null;
        };
    }
}
