package nl.waarmerk.credentials;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;

/// An Open Badges 3.0 credential; the Dutch profile is where it names a programme, an institution
/// and a size.
final class OpenBadge3 {
    private OpenBadge3() {}

    static Claim read(Part credential) {
        // An achievement that is only an address says nothing that can be judged.
        var achievement =
                credential
                        .part("credentialSubject")
                        .flatMap(subject -> subject.link("achievement").embedded());
        var authenticity =
                unchecked(
                        credential,
                        "proof",
                        ReasonCode.PROOF_UNSUPPORTED,
                        ReasonCode.PROOF_MISSING);
        var status =
                unchecked(
                        credential,
                        "credentialStatus",
                        ReasonCode.STATUS_NOT_CHECKED,
                        ReasonCode.STATUS_NOT_CHECKED);
        return new Claim(
                Claim.Basis.CREDENTIAL,
                achievement.map(OpenBadge3::programmes).orElse(List.of()),
                issuers(credential),
                first(credential, "awardedDate", "validFrom", "issuanceDate").orElse(null),
                first(credential, "validUntil", "expirationDate").orElse(null),
                achievement.map(OpenBadge3::scope).orElse(Claim.Scope.NONE),
                new Authenticity.NotChecked(List.of(authenticity)),
                new Status.NotChecked(List.of(status)));
    }

    /// `achievement.id` is left alone: the platform fills it with the address of the award, which
    /// differs for every holder.
    private static List<Stated<Identifier>> programmes(Part achievement) {
        var names = new Names(achievement);
        var alignments = Alignments.of(achievement);
        alignments.nameProgramme(names);
        alignments.nameDecision(names);
        ProgrammeCodes.name(names, achievement, "educationProgramIdentifier");
        return names.all();
    }

    private static List<Stated<Identifier>> issuers(Part credential) {
        var names = new Names(credential);
        var issuer = credential.link("issuer");
        issuer.address().ifPresent(names::addIssuer);
        issuer
                .embedded()
                .map(profile -> profile.parts("otherIdentifier"))
                .orElse(List.of())
                .stream()
                .filter(entry ->
                        entry.text("identifierType")
                                .filter(t -> t.value().equals("ext:BRIN"))
                                .isPresent())
                .flatMap(entry -> entry.text("identifier").stream())
                .forEach(brin -> names.add(Scheme.BRIN, brin));
        return names.all();
    }

    private static Claim.Scope scope(Part achievement) {
        var size =
                StudyLoad.stated(
                        achievement,
                        achievement.number("ECTS"),
                        achievement.number("SBU"),
                        achievement.number("timeInvestment"));
        var level = EqfLevel.ofCodes(achievement, Alignments.of(achievement).codes("ext:EQF"));
        return new Claim.Scope(size.orElse(null), level.orElse(null), null, null);
    }

    /// The first that is present; all are read, so that a malformed one is heard of.
    private static Optional<Stated<Moment>> first(Part credential, String... names) {
        Optional<Stated<Moment>> found = Optional.empty();
        for (var name : names) {
            var moment = credential.moment(name);
            if (found.isEmpty()) found = moment;
        }
        return found;
    }

    private static Reason unchecked(
            Part credential, String member, ReasonCode present, ReasonCode absent) {
        return credential.parts(member).isEmpty()
                ? Reason.of(absent)
                : Reason.at(present, credential.pointer() + "/" + member);
    }
}
