package nl.waarmerk.process.event;

import java.util.Objects;

/// Whether an event is another one's repeat: the same but for when it was recorded. A token that
/// was erased meanwhile makes no difference.
public final class Repeat {
    private Repeat() {}

    public static boolean is(ProcessEvent stored, ProcessEvent again) {
        var before = stored.doing().person();
        var same = before == null || Objects.equals(before, again.doing().person());
        return same && bare(stored).equals(bare(again));
    }

    private static ProcessEvent bare(ProcessEvent event) {
        return new ProcessEvent(
                event.key(),
                event.subject(),
                event.stage(),
                event.what(),
                event.time(),
                event.time(),
                event.doing().person(null));
    }
}
