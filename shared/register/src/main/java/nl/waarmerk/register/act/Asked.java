package nl.waarmerk.register.act;

/// A command as it came: its public content, and its private parts beside it.
public record Asked(Command command, Parts parts) {}
