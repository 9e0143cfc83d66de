package nl.waarmerk.register.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Statement;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.institution.Sector;

/// Whether a decision may be taken under the framework that it names, for the versions that it
/// names.
final class FrameworkCheck {
    private FrameworkCheck() {}

    static Optional<Refused> refusal(
            Decision decision, ProgrammeFacts programme, Situation situation) {
        var found = situation.frameworks().byId(decision.framework());
        if (found.isEmpty())
            return invalid(
                    "/framework",
                    "framework.unknown",
                    "there is no framework " + decision.framework() + "; see /v1/frameworks");
        var framework = found.get();
        var owner = situation.owner();
        var sector = owner.flatMap(InstitutionFacts::sector);
        if (sector.isEmpty() || !framework.sectors().contains(sector.get()))
            return invalid(
                    "/framework",
                    "framework.other-sector",
                    framework.id() + " is not for the sector of this institution");
        if (!framework.inUse().covers(decision.decidedOn()))
            return invalid(
                    "/decidedOn",
                    "framework.not-in-use",
                    framework.id() + " was not in use on " + decision.decidedOn());
        if (decision.decidedOn().isAfter(situation.today()))
            return invalid(
                    "/decidedOn",
                    "date.in-future",
                    "a decision is recorded when it has been taken");
        if (!framework.bodies().isEmpty()
                && !framework.bodies().contains(decision.body().toLowerCase(Locale.ROOT)))
            return invalid(
                    "/body",
                    "framework.other-body",
                    "under "
                            + framework.id()
                            + " the body is "
                            + String.join(" or ", framework.bodies()));
        if (owner.filter(o -> o.participatesOn(decision.validFrom())).isEmpty())
            return Optional.of(
                    Refused.conflict(
                            "institution.not-participating",
                            "the institution does not take part in the pilot on "
                                    + decision.validFrom()));
        return rules(decision, programme, framework, sector.get());
    }

    private static Optional<Refused> rules(
            Decision decision, ProgrammeFacts programme, Framework framework, Sector sector) {
        var stated =
                decision.statements().stream()
                        .collect(
                                Collectors.toMap(
                                        Statement::rule, Statement::met, Boolean::logicalAnd));
        var unmet = new ArrayList<String>();
        for (var rule : framework.stated())
            if (!stated.getOrDefault(rule.id(), false)) unmet.add(rule.id());
        if (!unmet.isEmpty())
            return invalid(
                    "/statements",
                    "rule.not-stated",
                    "the decision must state as met: " + String.join(", ", unmet));
        for (var version : programme.versions())
            if (decision.versions().contains(version.number()))
                unmet.addAll(failed(version, decision, framework, sector));
        if (unmet.isEmpty()) return Optional.empty();
        return invalid("/versions", "rule.not-met", "not met: " + String.join("; ", unmet));
    }

    private static List<String> failed(
            Version version, Decision decision, Framework framework, Sector sector) {
        var failed = new ArrayList<String>();
        boolean substantiated = decision.substantiatesSize();
        for (var rule : framework.computed())
            if (!rule.met(version.content(), sector, framework, substantiated))
                failed.add(
                        rule.id()
                                + " by version "
                                + version.number()
                                + " ("
                                + version.content().size()
                                + ")");
        return failed;
    }

    private static Optional<Refused> invalid(String pointer, String code, String detail) {
        return Optional.of(Refused.invalid(pointer, code, detail));
    }
}
