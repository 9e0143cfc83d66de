package nl.waarmerk.local.pilot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/// One programme's way into the register: what its institution does in the register, and what it
/// tells of the time before.
final class ProgrammeWay {
    private static final String EXPERIMENT = "HO-X-2025";
    private static final int LONGEST_CHECK = 200;

    private final Offered programme;
    private final Window window;
    private final Dice dice;
    private final Telling telling;
    private final List<Participant> others;
    private final List<Act> acts = new ArrayList<>();
    private boolean experiment;

    private ProgrammeWay(
            Offered programme,
            Window window,
            Dice dice,
            Telling telling,
            List<Participant> others) {
        this.programme = programme;
        this.window = window;
        this.dice = dice;
        this.telling = telling;
        this.others = others;
    }

    /// `inForce`: when it was confirmed; absent when it was rejected.
    record Planned(List<Act> acts, Instant registered, @Nullable Instant inForce) {
        Planned {
            acts = List.copyOf(acts);
        }
    }

    /// `others`: institutions whose boards may be asked to recognise it.
    static Planned plan(
            Offered programme,
            Window window,
            Dice dice,
            Telling telling,
            List<Participant> others) {
        var way = new ProgrammeWay(programme, window, dice, telling, others);
        var registered = way.design(way.begins());
        return way.check(registered);
    }

    /// Six in the first part, one after the middle, and one that is still on its way.
    private Instant begins() {
        int early = 20 + programme.order() * 65;
        int place =
                switch (programme.order()) {
                    case 6 -> 650;
                    case 7 -> 880;
                    default -> early;
                };
        return dice.office(window.at(place + dice.between(0, 40)));
    }

    /// Until the programme is registered, which completes its design.
    private Instant design(Instant begins) {
        var demand = dice.later(begins, 5, 25);
        var design = dice.later(demand, 2, 15);
        var registers = dice.later(design, 20, 60);
        if (registers.isBefore(window.records())) registers = dice.later(window.records(), 1, 14);
        boolean boardLast = dice.inHundred(4);
        var decided = boardLast ? dice.later(registers, 2, 10) : begins;
        if (!dice.inHundred(3)) told(Stage.COMMITMENT, "completed", decided, Doer.INSTITUTION);
        if (dice.inHundred(80)) told(Stage.DEMAND, "completed", demand, Doer.INSTITUTION);
        if (!dice.inHundred(10)) told(Stage.DESIGN, "started", design, Doer.INSTITUTION);
        acts.add(new Act.Registers(registers, programme));
        return registers;
    }

    private Planned check(Instant registered) {
        var proposed = dice.later(registered, 1, 14);
        experiment = programme.by().sector() == Sector.WO && mayExperiment(proposed);
        acts.add(new Act.Proposes(proposed, programme, experiment));
        var handedIn = proposed;
        int returns = dice.inHundred(22) ? dice.between(1, 2) : 0;
        for (int i = 0; i < returns; i++) {
            var returned = dice.later(handedIn, 5, 20);
            acts.add(new Act.Returns(returned, programme, experiment));
            handedIn = dice.later(returned, 3, 25);
            acts.add(new Act.Resubmits(handedIn, programme, experiment));
        }
        boolean slow = dice.inHundred(8);
        var decided = dice.later(handedIn, slow ? 46 : 8, slow ? 75 : 36);
        if (dice.inHundred(3)) {
            acts.add(new Act.Rejects(decided, programme, experiment));
            return new Planned(acts, registered, null);
        }
        acts.add(new Act.Confirms(decided, programme, experiment));
        afterwards(decided);
        return new Planned(acts, registered, decided);
    }

    /// Until long after the last resubmission: each of them is a decision of its own day.
    private static boolean mayExperiment(Instant proposed) {
        var first = Amsterdam.dayOf(proposed);
        return Frameworks.builtIn()
                .byId(EXPERIMENT)
                .map(Framework::inUse)
                .filter(days -> days.covers(first) && days.covers(first.plusDays(LONGEST_CHECK)))
                .isPresent();
    }

    private void afterwards(Instant inForce) {
        if (dice.inHundred(25) && !others.isEmpty()) recognition(dice.later(inForce, 60, 300));
        if (dice.inHundred(3))
            acts.add(new Act.Withdraws(dice.later(inForce, 200, 420), programme));
    }

    /// Asked at another institution, whose board reports what it decided.
    private void recognition(Instant asked) {
        told(Stage.RECOGNITION, "started", asked, Doer.LEARNER);
        var board = others.get(dice.between(0, others.size() - 1));
        acts.add(
                new Act.Recognises(
                        dice.later(asked, 10, 60), programme, board, !dice.inHundred(30)));
    }

    private void told(Stage stage, String what, Instant at, Doer role) {
        telling.tell(null, stage, what, at, Occurrence.Details.by(role));
    }
}
