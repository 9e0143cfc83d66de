package nl.waarmerk.local.pilot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.event.Stage;
import org.jspecify.annotations.Nullable;

/// What an institution will tell of one programme and its groups, and how well: some of it late,
/// some wrong at first, some never.
final class Telling {
    private static final Duration A_WHILE = Duration.ofDays(35);

    private final Offered programme;
    private final Window window;
    private final Dice dice;
    private final List<Due> all = new ArrayList<>();

    Telling(Offered programme, Window window, Dice dice) {
        this.programme = programme;
        this.window = window;
        this.dice = dice;
    }

    /// `from`: not told before.
    record Due(Occurrence event, Instant from) {}

    void tell(
            @Nullable Group group,
            Stage stage,
            String what,
            Instant at,
            Occurrence.Details details) {
        if (window.over(at) || dice.inHundred(2)) return;
        var right = new Occurrence(id(), programme, group, stage, what, at, details);
        boolean happened = details.counts() == null;
        if (happened && dice.inHundred(1)) twice(right);
        else if (happened && dice.inHundred(2)) wrongAtFirst(right);
        else all.add(new Due(right, dice.inHundred(5) ? late(at) : at));
    }

    /// On the wrong day, and put right later.
    private void wrongAtFirst(Occurrence right) {
        var days = Duration.ofDays(dice.between(1, 3));
        var wrong =
                new Occurrence(
                        right.id(),
                        programme,
                        right.group(),
                        right.stage(),
                        right.what(),
                        right.at().minus(days),
                        right.details());
        all.add(new Due(wrong, right.at()));
        all.add(new Due(wrong.corrected(right.at(), right.what()), late(right.at())));
    }

    /// Under two ids, of which one is taken back.
    private void twice(Occurrence right) {
        var again =
                new Occurrence(
                        right.id() + "-x",
                        programme,
                        right.group(),
                        right.stage(),
                        right.what(),
                        right.at(),
                        right.details());
        all.add(new Due(right, right.at()));
        all.add(new Due(again, right.at()));
        all.add(new Due(again.corrected(right.at(), null), late(right.at())));
    }

    private Instant late(Instant at) {
        return at.plus(A_WHILE).plus(Duration.ofDays(dice.between(0, 60)));
    }

    private String id() {
        return "demo-" + programme.order() + "-" + all.size();
    }

    List<Due> all() {
        return List.copyOf(all);
    }
}
