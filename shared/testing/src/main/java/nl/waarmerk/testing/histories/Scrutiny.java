package nl.waarmerk.testing.histories;

import java.util.Optional;
import java.util.SplittableRandom;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.history.Timeline;

/// Everything that must hold of a played history; the failure names the seed that shows it again.
public final class Scrutiny {
    private final Played played;
    private final SplittableRandom random;

    private Scrutiny(Played played) {
        this.played = played;
        this.random = new SplittableRandom(played.seed());
    }

    /// Every prefix counts what the model counts, also when it is mended as nobody may; answers are
    /// compared at a sample of moments.
    public static void sampled(Played played) {
        var scrutiny = new Scrutiny(played);
        for (var record : played.records())
            named(
                    played.seed(),
                    () -> {
                        var prefixes = new Prefixes(record);
                        prefixes.each(prefixes::check);
                        var mended = new Prefixes(new Unasked(scrutiny.random).mended(record));
                        mended.each(mended::check);
                        var read = ProductionFold.fromHistory().of(record.id(), record.entries());
                        same(Comparison.sampled(read, record, played.setting(), scrutiny.random));
                    });
    }

    /// Every prefix, folded from nothing, answers as the model does on every day and at a sample of
    /// moments; the whole history at every moment on every day.
    public static void thorough(Played played) {
        var scrutiny = new Scrutiny(played);
        for (var record : played.records())
            named(
                    played.seed(),
                    () -> {
                        new Prefixes(record).each(scrutiny::answers);
                        var read = ProductionFold.fromHistory().of(record.id(), record.entries());
                        same(Comparison.everywhere(read, record, played.setting()));
                    });
    }

    private void answers(History prefix) {
        if (!prefix.timeline().equals(Timeline.of(prefix.entries())))
            throw new AssertionError("taken in one by one, " + prefix.id() + " reads differently");
        var read = ProductionFold.fromHistory().of(prefix.id(), prefix.entries());
        same(Comparison.now(read, prefix, played.setting()));
        same(Comparison.sampled(read, prefix, played.setting(), random));
    }

    static void same(Optional<Difference> difference) {
        difference.ifPresent(found -> {
            throw new AssertionError(found.toString());
        });
    }

    static void named(long seed, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }
}
