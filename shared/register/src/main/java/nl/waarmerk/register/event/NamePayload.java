package nl.waarmerk.register.event;

/// What happens to the names of an institution or a programme.
public sealed interface NamePayload extends Payload permits NameLinked, NameRemoved {}
