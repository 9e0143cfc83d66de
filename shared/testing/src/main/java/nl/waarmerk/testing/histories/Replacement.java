package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.InstitutionPayload;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NamePayload;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammePayload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;

/// The right content for an event's place: the same thing on another day, or with another end.
record Replacement(Draws draws, Past past, History history) {
    Payload of(Payload wrong) {
        return switch (wrong) {
            case InstitutionPayload said -> institution(said);
            case ProgrammePayload said -> programme(said);
            case NamePayload said -> name(said);
            case ProposalPayload said -> said;
            case MendingPayload said -> said;
        };
    }

    private InstitutionPayload institution(InstitutionPayload wrong) {
        return switch (wrong) {
            case InstitutionRegistered said ->
                    new InstitutionRegistered(ChangeDraw.name(draws), said.sector());
            case InstitutionRenamed said ->
                    new InstitutionRenamed(ChangeDraw.name(draws), near(said.from()));
            case ClientRegistered said -> new ClientRegistered(said.issuer(), said.client() + "-b");
            case KeyAdded said -> new KeyAdded(said.kid(), said.key(), near(said.from()));
            case KeyRetired said -> new KeyRetired(said.kid(), said.cause(), near(said.on()));
            case ParticipationOpened said -> {
                var from = near(said.from());
                yield new ParticipationOpened(said.pilot(), said.phase(), from, draws.after(from));
            }
            case ParticipationMoved said ->
                    new ParticipationMoved(said.participation(), said.phase(), near(said.from()));
            case ParticipationClosed said ->
                    new ParticipationClosed(said.participation(), near(said.until()), null);
        };
    }

    private ProgrammePayload programme(ProgrammePayload wrong) {
        var contents = new Contents(draws, past);
        return switch (wrong) {
            case ProgrammeRegistered said ->
                    new ProgrammeRegistered(contents.offered(near(said.content().from())));
            case ProgrammeRevised said ->
                    new ProgrammeRevised(
                            said.version(), contents.offered(near(said.content().from())));
            case RecognitionReported said ->
                    new RecognitionReported(
                            said.by(), near(said.on()), said.outcome(), said.scope(), null);
            case AccreditationPayload said -> accreditation(said);
        };
    }

    private AccreditationPayload accreditation(AccreditationPayload wrong) {
        var act =
                switch (wrong) {
                    case AccreditationGranted said -> Act.GRANT;
                    case AccreditationRenewed said -> Act.RENEW;
                    case PutUnderConditions said -> Act.PUT_UNDER_CONDITIONS;
                    case ConditionsMet said -> Act.MEET_CONDITIONS;
                    case Suspended said -> Act.SUSPEND;
                    case Resumed said -> Act.RESUME;
                    case Withdrawn said -> Act.WITHDRAW;
                    case PutInTeachOut said -> Act.PUT_IN_TEACH_OUT;
                    case Ended said -> Act.END;
                };
        var at = new Spot(wrong.accreditation(), near(wrong.effectiveFrom()));
        return new AccreditationActs(draws, past).drawn(act, at);
    }

    private NamePayload name(NamePayload wrong) {
        return switch (wrong) {
            case NameLinked said -> new NameActs(draws, history).linked();
            case NameRemoved said -> new NameRemoved(said.link(), near(said.until()));
        };
    }

    private LocalDate near(LocalDate day) {
        return day.plusDays(draws.upTo(7) - 4L);
    }
}
