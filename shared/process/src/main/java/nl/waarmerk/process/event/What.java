package nl.waarmerk.process.event;

import org.jspecify.annotations.Nullable;

/// What an event tells: something happened, an earlier event was wrong, or the platform was
/// counted.
public sealed interface What {
    record Happened(Change change) implements What {}

    /// The event with this id (of the same source) was wrong. `instead`: what the present event's
    /// own members tell in its place; absent when nothing of it happened.
    record Corrects(String event, @Nullable Change instead) implements What {}

    record Observed(Counts counts) implements What {}

    /// The last part of the event's type.
    default String code() {
        return switch (this) {
            case Happened(var change) -> change.code();
            case Corrects ignored -> "corrected";
            case Observed ignored -> "observed";
        };
    }
}
