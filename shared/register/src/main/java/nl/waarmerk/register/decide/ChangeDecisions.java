package nl.waarmerk.register.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import org.jspecify.annotations.Nullable;

/// A change against what is known: the events that it becomes, with the numbers that the register
/// gives.
final class ChangeDecisions {
    private ChangeDecisions() {}

    static Outcome decide(
            Command.Change change, Parts parts, @Nullable Integer confirms, Situation situation) {
        return switch (change) {
            case Command.RegisterInstitution(var content, var names) ->
                    registration(content, names, Scheme.Of.INSTITUTION, parts, situation);
            case Command.RegisterProgramme(var content, var names) ->
                    registration(
                            new ProgrammeRegistered(content),
                            names,
                            Scheme.Of.PROGRAMME,
                            parts,
                            situation);
            case Command.ReviseProgramme(var content) ->
                    withProgramme(
                            situation,
                            programme ->
                                    entered(
                                            new ProgrammeRevised(nextVersion(situation), content),
                                            parts,
                                            confirms,
                                            situation));
            case Command.Grant(var decision) ->
                    withProgramme(
                            situation,
                            programme ->
                                    decided(
                                            new AccreditationGranted(
                                                    nextAccreditation(situation), decision),
                                            decision,
                                            programme,
                                            parts,
                                            confirms,
                                            situation));
            case Command.Renew(int accreditation, var decision) ->
                    withProgramme(
                            situation,
                            programme ->
                                    existing(accreditation, situation)
                                            .<Outcome>map(r -> r)
                                            .orElseGet(() ->
                                                    decided(
                                                            new AccreditationRenewed(
                                                                    accreditation, decision),
                                                            decision,
                                                            programme,
                                                            parts,
                                                            confirms,
                                                            situation)));
            case Command.Enter(var payload) ->
                    refusal(payload, situation)
                            .<Outcome>map(r -> r)
                            .orElseGet(() -> entered(payload, parts, confirms, situation));
        };
    }

    private interface OnProgramme {
        Outcome decide(ProgrammeFacts programme);
    }

    private static Outcome withProgramme(Situation situation, OnProgramme decision) {
        if (situation.history().id() instanceof ProgrammeNumber number)
            return decision.decide(new ProgrammeFacts(number, situation.history().known()));
        return Refused.unknown(
                "record.not-a-programme", situation.history().id() + " is not a programme");
    }

    private static Outcome registration(
            Payload content,
            List<Identifier> names,
            Scheme.Of kind,
            Parts parts,
            Situation situation) {
        var events = new ArrayList<Payload>();
        events.add(content);
        for (int i = 0; i < names.size(); i++) {
            var refusal = linkable(names.get(i), kind, "/identifiers/" + i);
            if (refusal.isPresent()) return refusal.get();
            if (names.get(i).scheme().carriesTrust())
                return Refused.invalid(
                        "/identifiers/" + i,
                        "identifier.needs-confirmation",
                        "a "
                                + names.get(i).scheme().code()
                                + " is confirmed by a second person: link it afterwards, by POST .../names");
            events.add(new NameLinked(names.get(i), null, null));
        }
        return Tentative.enter(events, parts, null, situation);
    }

    private static Outcome decided(
            Payload payload,
            Decision decision,
            ProgrammeFacts programme,
            Parts parts,
            @Nullable Integer confirms,
            Situation situation) {
        return FrameworkCheck.refusal(decision, programme, situation)
                .<Outcome>map(r -> r)
                .orElseGet(() -> entered(payload, parts, confirms, situation));
    }

    private static Outcome entered(
            Payload payload, Parts parts, @Nullable Integer confirms, Situation situation) {
        return Tentative.enter(List.of(payload), parts, confirms, situation);
    }

    /// What can be wrong with an act beside the state of its record.
    private static Optional<Refused> refusal(Payload payload, Situation situation) {
        RecordId id = situation.history().id();
        return switch (payload) {
            case AccreditationPayload act -> existing(act.accreditation(), situation);
            case NameLinked link ->
                    linkable(
                            link.name(),
                            id instanceof InstitutionId
                                    ? Scheme.Of.INSTITUTION
                                    : Scheme.Of.PROGRAMME,
                            "/scheme");
            case Corrected corrected ->
                    Mending.refusal(corrected, situation.history())
                            .or(() ->
                                    refusal(corrected.replacement(), situation)
                                            .map(r -> r.within("/content")))
                            .or(() ->
                                    correctedDecision(corrected, situation)
                                            .map(r -> r.within("/content/decision")));
            case MendingPayload act -> Mending.refusal(act, situation.history());
            case RecognitionReported report -> reported(report, situation);
            default -> Optional.empty();
        };
    }

    private static Optional<Refused> reported(RecognitionReported report, Situation situation) {
        if (!situation.caller().speaksFor(report.by()))
            return Optional.of(
                    Refused.forbidden(
                            "tenant.other",
                            "your token does not speak for "
                                    + report.by()
                                    + ", whose report this is"));
        return report.on().isAfter(situation.today())
                ? Optional.of(
                        Refused.invalid(
                                "/on",
                                "date.in-future",
                                "a recognition is reported when it has been decided"))
                : Optional.empty();
    }

    private static Optional<Refused> correctedDecision(Corrected corrected, Situation situation) {
        if (!(corrected.replacement() instanceof DecisionPayload decided)
                || !(situation.history().id() instanceof ProgrammeNumber number))
            return Optional.empty();
        return FrameworkCheck.refusal(
                decided.decision(),
                new ProgrammeFacts(number, situation.history().known()),
                situation);
    }

    private static Optional<Refused> existing(int accreditation, Situation situation) {
        boolean granted =
                situation.history().entries().stream()
                        .anyMatch(e ->
                                e.event().payload() instanceof AccreditationGranted g
                                        && g.accreditation() == accreditation);
        return granted
                ? Optional.empty()
                : Optional.of(
                        Refused.unknown(
                                "accreditation.unknown",
                                situation.history().id()
                                        + " has no accreditation A"
                                        + accreditation));
    }

    private static Optional<Refused> linkable(Identifier name, Scheme.Of kind, String pointer) {
        if (!name.scheme().linkedByHand())
            return Optional.of(
                    Refused.invalid(
                            pointer,
                            "identifier.not-linkable",
                            "a " + name.scheme().code() + " is given by an act of its own"));
        if (name.scheme().of() != kind)
            return Optional.of(
                    Refused.invalid(
                            pointer,
                            "identifier.other-kind",
                            "a " + name.scheme().code() + " names another kind of record"));
        return Optional.empty();
    }

    /// Never reused: annulled revisions and grants count as well.
    private static int nextVersion(Situation situation) {
        return 2 + count(situation, ProgrammeRevised.class);
    }

    private static int nextAccreditation(Situation situation) {
        return 1 + count(situation, AccreditationGranted.class);
    }

    private static int count(Situation situation, Class<? extends Payload> kind) {
        return (int)
                situation.history().entries().stream()
                        .filter(entry -> kind.isInstance(entry.event().payload()))
                        .count();
    }
}
