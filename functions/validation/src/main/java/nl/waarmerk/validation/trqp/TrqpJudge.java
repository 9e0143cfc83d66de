package nl.waarmerk.validation.trqp;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.verdict.AccreditationFinding;
import nl.waarmerk.register.verdict.Accredited;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.verdict.Verdict;
import nl.waarmerk.validation.Verdicts;
import org.jspecify.annotations.Nullable;

/// Both questions are put to the judge of verdicts, as claims that the caller vouches for.
@Singleton
final class TrqpJudge {
    private final Verdicts verdicts;
    private final RegisterReads reads;
    private final Frameworks frameworks;
    private final TrqpNames names;

    TrqpJudge(Verdicts verdicts, RegisterReads reads, Frameworks frameworks, TrqpNames names) {
        this.verdicts = verdicts;
        this.reads = reads;
        this.frameworks = frameworks;
        this.names = names;
    }

    /// May this institution issue credentials of this programme, on that day?
    TrqpAnswer authorized(TrqpQuery query, LocalDate day, LocalDate today) {
        if (!query.action().equals("issue")) return TrqpAnswer.no("The action here is 'issue'.");
        var claim =
                claim(
                        names.programmes(query.resource()),
                        "/resource",
                        names.institutions(query.entity()),
                        "/entity_id",
                        day);
        var finding = judged(List.of(claim), day, today).getFirst();
        return finding.outcome() == AccreditationFinding.Outcome.IN_FORCE
                ? new TrqpAnswer(true, "Accredited on " + day + ".")
                : TrqpAnswer.no(day, finding.reasons());
    }

    /// Is this the body by whose decision the programme is accredited on that day; or the one that
    /// this framework names? Bodies are named as decisions and frameworks name them: within an
    /// institution, never on their own.
    TrqpAnswer recognized(TrqpQuery query, LocalDate day, LocalDate today) {
        if (!query.action().equals("accredit"))
            return TrqpAnswer.no("The action here is 'accredit'.");
        var framework = frameworks.byId(names.framework(query.resource()));
        if (framework.isPresent())
            return framework.get().inUse().covers(day)
                            && framework
                                    .get()
                                    .bodies()
                                    .contains(query.entity().toLowerCase(Locale.ROOT))
                    ? new TrqpAnswer(true, "The framework names it, and was in use on " + day + ".")
                    : TrqpAnswer.no(
                            "The framework was not in use on " + day + ", or names no such body.");
        var programme = names.programmes(query.resource());
        var claims =
                owners(programme).stream()
                        .map(owner ->
                                claim(
                                        programme,
                                        "/resource",
                                        List.of(Identifier.registry(owner)),
                                        null,
                                        day))
                        .toList();
        return judged(claims, day, today).stream().anyMatch(f -> decided(f, query.entity(), day))
                ? new TrqpAnswer(true, "Accredited on " + day + " by its decision.")
                : TrqpAnswer.no("No decision of this body was in force for it on " + day + ".");
    }

    /// A day to come is no award date of the future: what holds then as far as is known now.
    private List<AccreditationFinding> judged(List<Claim> claims, LocalDate day, LocalDate today) {
        return verdicts
                .on(
                        claims.stream().map(CredentialReading.Read::new).toList(),
                        day.isAfter(today) ? day : today,
                        null)
                .stream()
                .map(Verdict::accreditation)
                .toList();
    }

    private static boolean decided(AccreditationFinding finding, String body, LocalDate day) {
        var programme = finding.programme();
        var version = finding.version();
        if (finding.outcome() != AccreditationFinding.Outcome.IN_FORCE
                || programme == null
                || version == null) return false;
        for (var standing : Accredited.on(day, programme).inForce())
            if (standing instanceof Standing.InForce inForce
                    && inForce.content().body().equalsIgnoreCase(body)
                    && inForce.content().versions().contains(version.number())) return true;
        return false;
    }

    /// Whoever may own it on some day; on each, only its owner's claim stands.
    private Set<InstitutionId> owners(List<Identifier> programme) {
        var owners = new LinkedHashSet<InstitutionId>();
        var addresses = new LinkedHashSet<Identifier>();
        for (var name : programme)
            if (name.scheme() == Scheme.REGISTRY)
                owners.add(ProgrammeNumber.parse(name.value()).institution());
            else addresses.add(name);
        if (!addresses.isEmpty())
            for (var candidates : reads.candidates(addresses).values())
                for (RecordId candidate : candidates) owners.add(candidate.institution());
        return owners;
    }

    private static Claim claim(
            List<Identifier> programmes,
            String programmesAt,
            List<Identifier> issuers,
            @Nullable String issuersAt,
            LocalDate day) {
        return new Claim(
                Claim.Basis.CLAIM,
                programmes.stream().map(name -> new Stated<>(name, programmesAt)).toList(),
                issuers.stream().map(name -> new Stated<>(name, issuersAt)).toList(),
                new Stated<>(new Moment.Day(day), "/context/time"),
                null,
                Claim.Scope.NONE,
                new Authenticity.Vouched(),
                new Status.Vouched());
    }
}
