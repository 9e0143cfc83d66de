package nl.waarmerk.register.history;

import nl.waarmerk.register.programme.Content;

/// Version n of a programme: its content holds from its day until the next version's.
public record Version(int number, Content content, Segment segment) {}
