package nl.waarmerk.register.history;

import nl.waarmerk.register.event.Event;
import nl.waarmerk.transparency.Hash;

/// An event with its place in the log of the whole register, and its leaf hash there.
public record Logged(Event event, long position, Hash leaf) {}
