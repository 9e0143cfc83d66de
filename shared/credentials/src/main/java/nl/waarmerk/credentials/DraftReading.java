package nl.waarmerk.credentials;

import nl.waarmerk.register.draft.Draft;

/// What came of reading a document that is about to be issued.
public sealed interface DraftReading {
    record Read(Draft draft) implements DraftReading {}

    record Unreadable(CredentialReading.Unreadable why) implements DraftReading {}
}
