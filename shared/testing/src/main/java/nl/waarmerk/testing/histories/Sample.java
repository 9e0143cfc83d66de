package nl.waarmerk.testing.histories;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.SplittableRandom;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.store.RegisterStore;

/// Drawn histories written to a store by a registrar: what the store then says of its records is
/// what the model says of its events. For the test of any adapter.
public final class Sample {
    private Sample() {}

    /// Histories of `commands` each, one after another in one register. Fails with the seed that
    /// shows it again.
    public static Tally in(RegisterStore store, long seed, int histories, int commands) {
        var tally = new Tally();
        for (int n = 0; n < histories; n++)
            tally.plus(one(store, seed + n, n + 1, commands).tally());
        return tally;
    }

    private static Played one(RegisterStore store, long seed, int mark, int commands) {
        var random = new SplittableRandom(seed);
        var desk = new RegistrarDesk(store, Frameworks.builtIn(), random, "sample-" + mark);
        var played = Play.of(seed, commands, after(store, mark), desk);
        for (var record : played.records())
            Scrutiny.named(seed, () -> same(store, desk.stored(record.id()), record, played));
        return played;
    }

    private static void same(RegisterStore store, History stored, History made, Played played) {
        if (!stored.entries().equals(made.entries()))
            throw new AssertionError("the store tells another history of " + made.id());
        var item = store.records(Set.of(made.id())).get(made.id());
        if (item == null || item.version() != made.version())
            throw new AssertionError("the stored record is not at " + made.version() + ": " + item);
        if (!item.timeline().equals(Timeline.of(stored.entries())))
            throw new AssertionError("the stored timeline is not its history's: " + item);
        var read = ProductionFold.of(item);
        Scrutiny.same(Comparison.everywhere(read, stored, played.setting()));
    }

    /// Record times go on where the log ends.
    private static Setting after(RegisterStore store, int mark) {
        var head = store.head();
        var day = head.recordedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return head.size() == 0
                ? new Setting(Setting.FIRST.firstDay(), mark)
                : new Setting(day.minusDays(2), mark);
    }
}
