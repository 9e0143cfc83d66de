package nl.waarmerk.register.decide;

import java.util.Optional;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.history.Logged;

/// Which events may be corrected, annulled or partly erased.
final class Mending {
    private Mending() {}

    static Optional<Refused> refusal(MendingPayload act, History history) {
        var target = history.event(act.event());
        if (target.isEmpty())
            return Optional.of(
                    Refused.unknown(
                            "event.unknown", history.id() + " has no event " + act.event()));
        return switch (act) {
            case Corrected corrected -> correction(corrected, target.get());
            case Annulled annulled -> annulment(target.get());
            case Erased erased -> erasure(erased, target.get(), history);
        };
    }

    private static Optional<Refused> correction(Corrected act, Logged target) {
        var wrong =
                target.event().payload() instanceof Corrected before
                        ? before.replacement()
                        : target.event().payload();
        if (wrong instanceof ProposalPayload || wrong instanceof MendingPayload)
            return conflict(
                    target,
                    "event.not-correctable",
                    "a " + wrong.type() + " event has no content to correct");
        if (!sameThing(wrong, act.replacement()))
            return Optional.of(
                    Refused.invalid(
                            "/content",
                            "correction.of-another-thing",
                            "a correction keeps the type ("
                                    + wrong.type()
                                    + ") and what it is about; annul the event to take it away"));
        return Optional.empty();
    }

    private static boolean sameThing(Payload wrong, Payload right) {
        return wrong.type().equals(right.type()) && about(wrong).equals(about(right));
    }

    /// Which of its kind an event is about; nothing where there is only one, or where the event
    /// itself makes it.
    private static Object about(Payload said) {
        return switch (said) {
            case AccreditationPayload act -> act.accreditation();
            case ProgrammeRevised revised -> revised.version();
            case RecognitionReported report -> report.by();
            case ParticipationMoved moved -> moved.participation();
            case ParticipationClosed closed -> closed.participation();
            case KeyRetired retired -> retired.kid();
            case NameRemoved removed -> removed.link();
            case ProgrammeRegistered registered -> "";
            case InstitutionRegistered registered -> "";
            case InstitutionRenamed renamed -> "";
            case ClientRegistered client -> "";
            case KeyAdded added -> "";
            case ParticipationOpened opened -> "";
            case NameLinked linked -> "";
            case ProposalPayload proposal -> "";
            case MendingPayload mending -> "";
        };
    }

    private static Optional<Refused> annulment(Logged target) {
        return switch (target.event().payload()) {
            case InstitutionRegistered r ->
                    conflict(
                            target,
                            "event.not-annullable",
                            "a registration stays; correct it instead");
            case ProgrammeRegistered r ->
                    conflict(
                            target,
                            "event.not-annullable",
                            "a registration stays; correct it instead");
            case Erased e ->
                    conflict(target, "event.not-annullable", "what was erased cannot come back");
            case ProposalPayload p ->
                    conflict(
                            target, "event.not-annullable", "a proposal is rejected, not annulled");
            default -> Optional.empty();
        };
    }

    private static Optional<Refused> erasure(Erased act, Logged target, History history) {
        if (target.event().commitments().stream().noneMatch(c -> c.member().equals(act.member())))
            return Optional.of(
                    Refused.unknown(
                            "part.unknown",
                            "event "
                                    + target.event().id()
                                    + " has no private part '"
                                    + act.member()
                                    + "'"));
        for (var entry : history.entries())
            if (entry.event().payload() instanceof Erased before
                    && before.event() == act.event()
                    && before.member().equals(act.member()))
                return conflict(entry, "part.erased-already", "this part was erased already");
        return Optional.empty();
    }

    private static Optional<Refused> conflict(Logged because, String code, String detail) {
        return Optional.of(Refused.because(because.event().id(), code, detail));
    }
}
