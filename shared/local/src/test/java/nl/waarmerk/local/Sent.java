package nl.waarmerk.local;

import nl.waarmerk.testing.Heard;

/// An act as it was sent, to be sent again, and what was answered.
record Sent(Person by, String path, String key, String ifMatch, String body, Heard heard) {}
