package nl.waarmerk.register.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;

/// Whom a claim's names meant on the award date. Names that are shared count within the issuer's
/// institution only.
record Resolution(
        Map<ProgrammeNumber, ProgrammeFacts> programmes,
        Map<InstitutionId, InstitutionFacts> issuers) {
    static Resolution of(Claim claim, RegisterView view, LocalDate day) {
        var issuers = issuers(claim, view, day);
        var programmes = new LinkedHashMap<ProgrammeNumber, ProgrammeFacts>(2);
        for (var name : claim.programmes())
            for (var programme : view.programmesNamed(name.value()))
                if (means(name.value(), programme, day, issuers))
                    programmes.put(programme.number(), programme);
        return new Resolution(programmes, issuers);
    }

    static Map<InstitutionId, InstitutionFacts> issuers(
            Claim claim, RegisterView view, LocalDate day) {
        var issuers = new LinkedHashMap<InstitutionId, InstitutionFacts>(2);
        for (var name : claim.issuers())
            for (var institution : view.institutionsNamed(name.value()))
                if (isOwn(name.value(), institution, day))
                    issuers.put(institution.id(), institution);
        return issuers;
    }

    private static boolean isOwn(Identifier name, InstitutionFacts institution, LocalDate day) {
        if (institution.known().isEmpty()) return false;
        if (name.scheme() == Scheme.REGISTRY) return name.value().equals(institution.id().text());
        return Names.holds(institution.known(), name, day);
    }

    private static boolean means(
            Identifier name,
            ProgrammeFacts programme,
            LocalDate day,
            Map<InstitutionId, InstitutionFacts> issuers) {
        if (programme.known().isEmpty()) return false;
        if (name.scheme() == Scheme.REGISTRY) return name.value().equals(programme.number().text());
        if (name.scheme().shared() && !issuers.containsKey(programme.number().institution()))
            return false;
        return Names.holds(programme.known(), name, day);
    }

    List<Reason> reasons(Claim claim) {
        var reasons = new ArrayList<Reason>(0);
        if (claim.programmes().isEmpty()) reasons.add(Reason.of(ReasonCode.PROGRAMME_NAME_MISSING));
        else if (programmes.isEmpty())
            reasons.add(
                    new Reason(
                            ReasonCode.PROGRAMME_UNKNOWN,
                            claim.programmes().getFirst().pointer(),
                            null,
                            claim.programmes().getFirst().value().value()));
        else if (programmes.size() > 1)
            reasons.add(
                    Reason.at(
                            ReasonCode.PROGRAMME_AMBIGUOUS,
                            claim.programmes().getFirst().pointer()));
        if (issuers.isEmpty())
            reasons.add(
                    claim.issuers().isEmpty()
                            ? Reason.of(ReasonCode.ISSUER_UNKNOWN)
                            : new Reason(
                                    ReasonCode.ISSUER_UNKNOWN,
                                    claim.issuers().getFirst().pointer(),
                                    null,
                                    claim.issuers().getFirst().value().value()));
        return reasons;
    }

    ProgrammeFacts programme() {
        return programmes.values().iterator().next();
    }

    /// Everyone whom the credential names as its issuer must be the owner.
    boolean issuedByOwner() {
        return issuers.size() == 1 && issuers.containsKey(programme().number().institution());
    }
}
