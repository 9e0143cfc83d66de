package nl.waarmerk.register.decide;

import nl.waarmerk.register.history.Segment;

/// A content that does not fit the rest of its record, and why.
record Objection(Segment segment, String detail) {}
