package nl.waarmerk.register.event;

/// What happens to a programme alone.
public sealed interface ProgrammePayload extends Payload
        permits ProgrammeRegistered, ProgrammeRevised, RecognitionReported, AccreditationPayload {}
