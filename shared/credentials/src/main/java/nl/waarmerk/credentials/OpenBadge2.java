package nl.waarmerk.credentials;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;

/// An Open Badges 2.0 assertion as the Dutch badge platform gives it, with its badge class embedded
/// or as an address.
final class OpenBadge2 {
    private static final Set<String> HOSTED_OR_SIGNED =
            Set.of("hosted", "HostedBadge", "signed", "SignedBadge");

    private OpenBadge2() {}

    static Claim read(Part assertion) {
        var badge = assertion.link("badge");
        return new Claim(
                Claim.Basis.CREDENTIAL,
                programmes(assertion, badge),
                badge.embedded().map(OpenBadge2::issuers).orElse(List.of()),
                assertion.moment("issuedOn").orElse(null),
                assertion.moment("expires").orElse(null),
                badge.embedded().map(OpenBadge2::scope).orElse(Claim.Scope.NONE),
                authenticity(assertion),
                status(assertion));
    }

    private static List<Stated<Identifier>> programmes(Part assertion, Part.Link badge) {
        var names = new Names(assertion);
        badge.address().ifPresent(address -> names.add(Scheme.BADGE_CLASS, address));
        badge.embedded()
                .ifPresent(embedded -> {
                    Alignments.of(embedded).nameProgramme(names);
                    extension(embedded, "EducationProgramIdentifier")
                            .ifPresent(codes ->
                                    ProgrammeCodes.name(
                                            names, codes, "EducationProgramIdentifier"));
                });
        return names.all();
    }

    private static List<Stated<Identifier>> issuers(Part badge) {
        var names = new Names(badge);
        var issuer = badge.link("issuer");
        // Before 2.0 an issuer had no `id`: its `url` was its name.
        issuer.address()
                .or(() -> issuer.embedded().flatMap(profile -> profile.text("url")))
                .ifPresent(names::addIssuer);
        issuer.embedded()
                .flatMap(profile -> extension(profile, "InstitutionIdentifier"))
                .flatMap(institution -> institution.text("InstitutionIdentifier"))
                .ifPresent(brin -> names.add(Scheme.BRIN, brin));
        return names.all();
    }

    private static Claim.Scope scope(Part badge) {
        var size =
                StudyLoad.stated(
                        badge,
                        number(badge, "ECTS"),
                        number(badge, "StudyLoad"),
                        number(badge, "TimeInvestment"));
        return new Claim.Scope(
                size.orElse(null),
                EqfLevel.ofNumber(badge, number(badge, "EQF")).orElse(null),
                null,
                null);
    }

    private static Authenticity authenticity(Part assertion) {
        var verification = assertion.part("verification");
        var strange =
                verification.map(part -> part.texts("type")).orElse(List.of()).stream()
                        .filter(type -> !HOSTED_OR_SIGNED.contains(type.value()))
                        .findFirst();
        // The document alone proves nothing: a hosted badge is proven by its address, a signed one
        // by its token.
        var reason =
                strange.map(type -> Reason.at(ReasonCode.PROOF_UNSUPPORTED, type.pointer()))
                        .orElseGet(() ->
                                Reason.at(
                                        ReasonCode.PROOF_MISSING,
                                        verification.map(Part::pointer).orElse(null)));
        return new Authenticity.NotChecked(List.of(reason));
    }

    /// A revoked badge shrinks to its id and the reason; the reason is about a person and goes no
    /// further.
    private static Status status(Part assertion) {
        return assertion.flag("revoked")
                ? new Status.Revoked(
                        List.of(
                                Reason.at(
                                        ReasonCode.STATUS_REVOKED,
                                        assertion.pointer() + "/revoked")))
                : new Status.NotChecked(List.of(Reason.of(ReasonCode.STATUS_NOT_CHECKED)));
    }

    private static Optional<Stated<BigDecimal>> number(Part badge, String name) {
        return extension(badge, name).flatMap(part -> part.number(name));
    }

    /// `extensions:ECTSExtension` holds `ECTS`, and so on.
    private static Optional<Part> extension(Part part, String name) {
        return part.part("extensions:" + name + "Extension");
    }
}
