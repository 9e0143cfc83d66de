package nl.waarmerk.testing.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.decide.History;

/// Which act comes next, and on which of the two records.
record NextTurn(Draws draws, Past past) {
    private static final Map<Act, Integer> ON_PROGRAMME =
            Map.ofEntries(
                    Map.entry(Act.REVISE_PROGRAMME, 6),
                    Map.entry(Act.GRANT, 6),
                    Map.entry(Act.RENEW, 10),
                    Map.entry(Act.PUT_UNDER_CONDITIONS, 8),
                    Map.entry(Act.MEET_CONDITIONS, 9),
                    Map.entry(Act.SUSPEND, 12),
                    Map.entry(Act.RESUME, 10),
                    Map.entry(Act.WITHDRAW, 5),
                    Map.entry(Act.PUT_IN_TEACH_OUT, 4),
                    Map.entry(Act.END, 3),
                    Map.entry(Act.LINK_NAME, 6),
                    Map.entry(Act.REMOVE_NAME, 4),
                    Map.entry(Act.REPORT_RECOGNITION, 2),
                    Map.entry(Act.CORRECT, 16),
                    Map.entry(Act.ANNUL, 16),
                    Map.entry(Act.ERASE, 2));
    private static final Map<Act, Integer> ON_INSTITUTION =
            Map.ofEntries(
                    Map.entry(Act.RENAME_INSTITUTION, 8),
                    Map.entry(Act.REGISTER_CLIENT, 2),
                    Map.entry(Act.ADD_KEY, 4),
                    Map.entry(Act.RETIRE_KEY, 5),
                    Map.entry(Act.OPEN_PARTICIPATION, 8),
                    Map.entry(Act.MOVE_PARTICIPATION, 8),
                    Map.entry(Act.CLOSE_PARTICIPATION, 6),
                    Map.entry(Act.LINK_NAME, 8),
                    Map.entry(Act.REMOVE_NAME, 5),
                    Map.entry(Act.CORRECT, 14),
                    Map.entry(Act.ANNUL, 14),
                    Map.entry(Act.ERASE, 2));
    private static final List<Act> PROGRAMME_BAG = bag(ON_PROGRAMME);
    private static final List<Act> INSTITUTION_BAG = bag(ON_INSTITUTION);

    /// A proposal that waits comes first, most of the time.
    Turn turn() {
        return onProposal(past.programme())
                .or(() -> onProposal(past.institution()))
                .orElseGet(this::change);
    }

    private Optional<Turn> onProposal(History history) {
        return new ProposalDraw(draws, past, history).turn();
    }

    private Turn change() {
        boolean programme = draws.percent(70);
        var drawn = draws.oneOf(programme ? PROGRAMME_BAG : INSTITUTION_BAG);
        var act = draws.percent(90) ? new Groundwork(past).before(drawn) : drawn;
        var history = record(act, programme);
        var change = new ChangeDraw(draws, past, history).change(act);
        return Turn.on(history.id(), new Callers(draws, past).proposing(act), change);
    }

    private History record(Act act, boolean programmeIfBoth) {
        if (!ON_PROGRAMME.containsKey(act)) return past.institution();
        if (!ON_INSTITUTION.containsKey(act)) return past.programme();
        return programmeIfBoth ? past.programme() : past.institution();
    }

    /// In the order of the acts, so that a seed draws the same in every run.
    private static List<Act> bag(Map<Act, Integer> weights) {
        var bag = new ArrayList<Act>();
        for (var act : Act.values())
            for (int i = 0; i < weights.getOrDefault(act, 0); i++) bag.add(act);
        return bag;
    }
}
