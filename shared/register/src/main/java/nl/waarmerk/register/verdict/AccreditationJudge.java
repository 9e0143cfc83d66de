package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.history.Version;
import org.jspecify.annotations.Nullable;

/// Was the programme accredited on the award date? The reasons are all those of the first group
/// that has one: date, names, owner, participation, accreditation, version, scope, and then an
/// ambiguous date.
final class AccreditationJudge {
    private final Claim claim;
    private final @Nullable Stated<Moment> award;
    private final RegisterView view;
    private final LocalDate earliest;
    private final LocalDate asOf;

    AccreditationJudge(
            Claim claim,
            @Nullable Stated<Moment> award,
            RegisterView view,
            LocalDate earliest,
            LocalDate asOf) {
        this.claim = claim;
        this.award = award;
        this.view = view;
        this.earliest = earliest;
        this.asOf = asOf;
    }

    AccreditationFinding finding() {
        if (award == null)
            return AccreditationFinding.unknown(List.of(Reason.of(ReasonCode.DATE_MISSING)));
        var moment = award.value();
        var finding = on(moment.day(), award.pointer());
        if (!finding.reasons().isEmpty()) return finding;
        if (moment.day().equals(moment.dayAsWritten())
                || finding.agreesWith(on(moment.dayAsWritten(), award.pointer())))
            return signedInTime(finding, moment.day());
        return finding.with(
                AccreditationFinding.Outcome.UNKNOWN,
                List.of(
                        new Reason(
                                ReasonCode.DATE_AMBIGUOUS,
                                award.pointer(),
                                moment.day().toString(),
                                moment.dayAsWritten().toString())),
                List.of());
    }

    /// Whoever signs after a withdrawal can write any award date before it.
    private AccreditationFinding signedInTime(AccreditationFinding finding, LocalDate awarded) {
        var signed = claim.signedAt();
        if (signed == null || finding.standing() == null) return finding;
        var made = signed.value().day();
        var withdrawn = finding.standing().accreditation().withdrawnBetween(awarded, made);
        if (withdrawn == null) return finding;
        return finding.with(
                AccreditationFinding.Outcome.UNKNOWN,
                List.of(
                        new Reason(
                                ReasonCode.DATE_AWARD_AND_ISSUE_DIFFER,
                                signed.pointer(),
                                "before " + withdrawn.effectiveFrom(),
                                made.toString())),
                List.of());
    }

    private AccreditationFinding on(LocalDate day, @Nullable String pointer) {
        if (day.isAfter(asOf))
            return AccreditationFinding.unknown(
                    List.of(date(ReasonCode.DATE_IN_FUTURE, pointer, day)));
        if (day.isBefore(earliest))
            return AccreditationFinding.unknown(
                    List.of(date(ReasonCode.DATE_BEFORE_REGISTER, pointer, day)));
        var resolution = Resolution.of(claim, view, day);
        var unresolved = resolution.reasons(claim);
        if (!unresolved.isEmpty()) return AccreditationFinding.unknown(unresolved);
        var programme = resolution.programme();
        var owner = view.institution(programme.number().institution());
        var version = programme.versionOn(day);
        if (!resolution.issuedByOwner())
            return not(
                    ReasonCode.INSTITUTION_NOT_THE_OWNER,
                    programme,
                    version,
                    owner,
                    claim.issuers().getFirst().pointer());
        if (owner.filter(o -> o.participatesOn(day)).isEmpty())
            return not(ReasonCode.INSTITUTION_NOT_PARTICIPATING, programme, version, owner, null);
        var accredited = Accredited.on(day, programme);
        if (!accredited.reasons().isEmpty())
            return new AccreditationFinding(
                    AccreditationFinding.Outcome.NOT_IN_FORCE,
                    accredited.reasons(),
                    List.of(),
                    programme,
                    version.orElse(null),
                    owner.get(),
                    accredited.answering());
        return best(accredited, programme, version, owner.get(), day);
    }

    /// Of the accreditations in force, the first that covers version and scope; else what the first
    /// one lacks.
    private AccreditationFinding best(
            Accredited accredited,
            ProgrammeFacts programme,
            Optional<Version> version,
            InstitutionFacts owner,
            LocalDate day) {
        AccreditationFinding first = null;
        for (var standing : accredited.inForce()) {
            var finding = within((Standing.InForce) standing, programme, version, owner, day);
            if (finding.reasons().isEmpty()) return finding;
            if (first == null) first = finding;
        }
        if (first == null)
            throw new IllegalStateException("no accreditation in force is left to judge");
        return first;
    }

    private AccreditationFinding within(
            Standing.InForce standing,
            ProgrammeFacts programme,
            Optional<Version> version,
            InstitutionFacts owner,
            LocalDate day) {
        var decision = standing.content();
        List<Reason> reasons =
                version.filter(v -> decision.versions().contains(v.number())).isEmpty()
                        ? List.of(
                                new Reason(
                                        ReasonCode.ACCREDITATION_VERSION_NOT_COVERED,
                                        null,
                                        decision.versions().toString(),
                                        version.map(v -> "" + v.number()).orElse(null)))
                        : ScopeCheck.reasons(
                                claim.scope(), version.get().content(), decision.limits());
        return new AccreditationFinding(
                reasons.isEmpty()
                        ? AccreditationFinding.Outcome.IN_FORCE
                        : AccreditationFinding.Outcome.NOT_IN_FORCE,
                reasons,
                attention(standing, day),
                programme,
                version.orElse(null),
                owner,
                standing);
    }

    private List<Reason> attention(Standing.InForce standing, LocalDate day) {
        var attention = new ArrayList<Reason>(2);
        if (standing.underConditions())
            attention.add(Reason.of(ReasonCode.ACCREDITATION_UNDER_CONDITIONS));
        if (standing.teachOut()) attention.add(Reason.of(ReasonCode.ACCREDITATION_TEACH_OUT));
        var since = standing.accreditation().withdrawnBetween(day, asOf);
        if (since != null)
            attention.add(
                    new Reason(
                            ReasonCode.ACCREDITATION_WITHDRAWN_SINCE,
                            null,
                            null,
                            since.effectiveFrom().toString()));
        boolean silent = claim.scope().size() == null || claim.scope().eqf() == null;
        if (silent && claim.basis() == Claim.Basis.CREDENTIAL)
            attention.add(Reason.of(ReasonCode.SCOPE_NOT_STATED));
        return attention;
    }

    private static AccreditationFinding not(
            ReasonCode code,
            ProgrammeFacts programme,
            Optional<Version> version,
            Optional<InstitutionFacts> owner,
            @Nullable String pointer) {
        return new AccreditationFinding(
                AccreditationFinding.Outcome.NOT_IN_FORCE,
                List.of(Reason.at(code, pointer)),
                List.of(),
                programme,
                version.orElse(null),
                owner.orElse(null),
                null);
    }

    private static Reason date(ReasonCode code, @Nullable String pointer, LocalDate found) {
        return new Reason(code, pointer, null, found.toString());
    }
}
