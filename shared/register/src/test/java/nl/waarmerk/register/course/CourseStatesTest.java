package nl.waarmerk.register.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class CourseStatesTest {
    private static final String DAY = "2024-06-01";
    private static final List<AccreditationPayload> ACTS =
            List.of(
                    Past.granted(DAY, null),
                    Past.renewed(DAY, null),
                    new PutUnderConditions(Past.step(DAY)),
                    new ConditionsMet(Past.step(DAY)),
                    new Suspended(Past.step(DAY)),
                    new Resumed(Past.step(DAY)),
                    Past.withdrawn(DAY, DAY),
                    new PutInTeachOut(Past.step(DAY), LocalDate.parse("2024-09-01")),
                    new Ended(Past.step(DAY)));

    /// What each act makes of each state, all on one day; `-`: it may not happen there.
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    state,                    grant,   renew,       conditions,  met,     suspend, resume,  withdraw, teach-out, end
                    not granted yet,          InForce, -,           -,           -,       -,       -,       -,        -,         -
                    in force,                 -,       InForce,     Conditional, -,       Paused,  -,       Closed,   TeachOut,  Closed
                    under conditions,         -,       Conditional, -,           InForce, Paused,  -,       Closed,   TeachOut,  Closed
                    in teach-out,             -,       -,           -,           -,       Paused,  -,       Closed,   -,         Closed
                    suspended,                -,       -,           -,           -,       -,       InForce, Closed,   -,         Closed
                    runs out that day,        -,       InForce,     -,           -,       -,       -,       -,        -,         -
                    ran out the day before,   -,       -,           -,           -,       -,       -,       -,        -,         -
                    suspended and runs out,   -,       -,           -,           -,       -,       -,       -,        -,         -
                    withdrawn or ended,       -,       -,           -,           -,       -,       -,       -,        -,         -
                    """)
    void each_act_happens_in_some_states_only(ArgumentsAccessor row) {
        for (int i = 0; i < ACTS.size(); i++) {
            var next = Course.next(state(row.getString(0)), ACTS.get(i));
            assertThat(next.map(state -> state.getClass().getSimpleName()).orElse("-"))
                    .as("%s %s", row.getString(0), ACTS.get(i).type())
                    .isEqualTo(row.getString(i + 1));
        }
    }

    private static State state(String told) {
        var day = LocalDate.parse(DAY);
        return switch (told) {
            case "not granted yet" -> new State.Unborn();
            case "in force" -> new State.InForce(null);
            case "under conditions" -> new State.Conditional(day.plusDays(1));
            case "in teach-out" -> new State.TeachOut(day.plusDays(1));
            case "suspended" -> new State.Paused(new State.InForce(null), null);
            case "runs out that day" -> new State.InForce(day);
            case "ran out the day before" -> new State.InForce(day.minusDays(1));
            case "suspended and runs out" -> new State.Paused(new State.InForce(day), day);
            case "withdrawn or ended" -> new State.Closed();
            default -> throw new IllegalArgumentException(told);
        };
    }
}
