package nl.waarmerk.local.pilot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.waarmerk.process.published.Quarter;
import nl.waarmerk.register.time.Amsterdam;

/// All that happens in the pilot, in the order in which it is recorded. It follows from the seed,
/// the institutions and the window alone.
public record Plan(List<Act> acts) {
    /// How many groups each programme of an institution has: 40 cases with the programmes' own.
    private static final int[] GROUPS = {5, 5, 5, 5, 5, 5, 2, 0};

    public Plan {
        acts = List.copyOf(acts);
    }

    /// @param now until when it goes
    /// @param last the register's last entry, after which it is recorded
    /// @param institutions how many, 1 to 36
    public static Plan of(long seed, int institutions, Instant now, Instant last) {
        var window = Window.upTo(now, last);
        var who = Participant.last(institutions);
        var acts = new ArrayList<Act>();
        for (int i = 0; i < who.size(); i++) acts.addAll(of(who.get(i), i, who, window, seed));
        acts.addAll(publications(window));
        acts.removeIf(act -> act.at().isAfter(window.ends()));
        acts.sort(Comparator.comparing(Act::at));
        return new Plan(acts);
    }

    private static List<Act> of(
            Participant one, int order, List<Participant> all, Window window, long seed) {
        var acts = new ArrayList<Act>();
        if (one.joins())
            acts.add(new Act.Joins(window.records().plus(Duration.ofMinutes(order)), one));
        var others = all.stream().filter(other -> !other.equals(one)).toList();
        var mailbag = new Mailbag(one, window, order);
        for (int i = 0; i < Offered.EACH; i++) {
            var programme = new Offered(one, i);
            var dice = Dice.of(seed, one.domain() + " " + i);
            var telling = new Telling(programme, window, dice);
            var way = ProgrammeWay.plan(programme, window, dice, telling, others);
            if (way.inForce() != null)
                groups(programme, GROUPS[i], way.inForce(), window, dice, telling);
            acts.addAll(way.acts());
            mailbag.add(telling, way.registered());
        }
        acts.addAll(mailbag.posts());
        return acts;
    }

    private static void groups(
            Offered programme,
            int many,
            Instant inForce,
            Window window,
            Dice dice,
            Telling telling) {
        long days = Duration.between(inForce, window.ends()).toDays();
        if (days < 20) return;
        for (int i = 0; i < many; i++) {
            int from = 7 + (int) (days - 10) * i / many;
            var begins = dice.later(inForce, from, from + (int) (days - 10) / many);
            GroupWay.plan(Group.of(programme, begins, i + 1), begins, dice, telling);
        }
    }

    /// Two days after the end of each quarter that is over, from the one in which it is recorded
    /// on.
    private static List<Act> publications(Window window) {
        var first = Amsterdam.dayOf(window.records());
        var acts = new ArrayList<Act>();
        var quarter = new Quarter(first.getYear(), (first.getMonthValue() + 2) / 3);
        for (var at = published(quarter); at.isBefore(window.ends()); at = published(quarter)) {
            acts.add(new Act.Publishes(at, quarter));
            quarter = quarter.next();
        }
        return acts;
    }

    private static Instant published(Quarter quarter) {
        var next = quarter.next().days().from();
        if (next == null) throw new IllegalStateException("a quarter has a first day");
        return next.plusDays(2).atTime(LocalTime.of(9, 0)).atZone(Amsterdam.ZONE).toInstant();
    }
}
