package nl.waarmerk.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.Event;
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
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;

/// Where new things can be read; participations, clients, keys and recognitions are shown with
/// their record.
final class Addresses {
    private Addresses() {}

    static String proposal(EventId proposed) {
        return "/v1/proposals/" + proposed.text();
    }

    /// Empty when the event changes what was there already.
    static Optional<String> ofNewThing(Event event) {
        var record = event.id().record().text();
        return switch (event.payload()) {
            case InstitutionRegistered _, ParticipationOpened _, ClientRegistered _, KeyAdded _ ->
                    Optional.of("/v1/institutions/" + record);
            case ProgrammeRegistered _, RecognitionReported _ ->
                    Optional.of("/v1/programmes/" + record);
            case ProgrammeRevised revised ->
                    Optional.of("/v1/programmes/" + record + "/versions/" + revised.version());
            case AccreditationGranted granted ->
                    Optional.of("/v1/accreditations/" + record + "-A" + granted.accreditation());
            case NameLinked link -> Optional.of(name(link.name()));
            case AccreditationPayload _,
                    InstitutionRenamed _,
                    KeyRetired _,
                    ParticipationMoved _,
                    ParticipationClosed _,
                    NameRemoved _,
                    ProposalPayload _,
                    MendingPayload _ ->
                    Optional.empty();
        };
    }

    private static String name(Identifier name) {
        return "/v1/names?scheme="
                + name.scheme().code()
                + "&value="
                + URLEncoder.encode(name.value(), UTF_8).replace("+", "%20");
    }
}
