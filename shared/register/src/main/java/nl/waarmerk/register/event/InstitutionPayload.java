package nl.waarmerk.register.event;

/// What happens to an institution alone.
public sealed interface InstitutionPayload extends Payload
        permits InstitutionRegistered,
                InstitutionRenamed,
                ClientRegistered,
                KeyAdded,
                KeyRetired,
                ParticipationOpened,
                ParticipationMoved,
                ParticipationClosed {}
