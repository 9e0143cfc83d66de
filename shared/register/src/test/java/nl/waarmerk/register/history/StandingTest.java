package nl.waarmerk.register.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    history,                   day,        standing
                    a decision,                2023-03-31, not begun
                    a decision,                2023-04-01, in force
                    a decision,                2025-03-31, in force
                    a decision,                2025-04-01, EXPIRED
                    a renewal that joins,      2025-03-31, in force
                    a renewal that joins,      2025-04-01, in force
                    a renewal that joins,      2026-03-31, in force
                    a renewal that joins,      2026-04-01, EXPIRED
                    withdrawn ex nunc,         2024-05-31, in force
                    withdrawn ex nunc,         2024-06-01, WITHDRAWN
                    withdrawn ex nunc,         2025-04-01, WITHDRAWN EXPIRED
                    withdrawn ex tunc,         2023-08-31, in force
                    withdrawn ex tunc,         2023-09-01, WITHDRAWN_RETROACTIVELY
                    withdrawn ex tunc,         2024-06-01, WITHDRAWN_RETROACTIVELY
                    suspended and resumed,     2024-01-31, in force
                    suspended and resumed,     2024-02-01, SUSPENDED
                    suspended and resumed,     2024-02-29, SUSPENDED
                    suspended and resumed,     2024-03-01, in force
                    suspended for no day,      2024-01-31, in force
                    suspended for no day,      2024-02-01, in force
                    suspended for no day,      2024-02-02, in force
                    suspended until it ran out,2025-03-31, SUSPENDED
                    suspended until it ran out,2025-04-01, SUSPENDED EXPIRED
                    under conditions,          2024-01-31, in force
                    under conditions,          2024-02-01, in force under conditions
                    under conditions,          2024-03-01, in force
                    in teach-out,              2024-06-30, in force
                    in teach-out,              2024-07-01, in force in teach-out
                    in teach-out,              2025-08-31, in force in teach-out
                    in teach-out,              2025-09-01, EXPIRED
                    ended,                     2024-06-30, in force
                    ended,                     2024-07-01, ENDED
                    """)
    void an_accreditation_stands_where_its_decisions_put_it(
            String history, LocalDate day, String standing) {
        var known = Timeline.of(Past.of(Past.PROGRAMME, decisions(history))).known(null);
        var accreditations = new ProgrammeFacts(Past.PROGRAMME, known).accreditations();
        assertThat(told(accreditations.getFirst().on(day))).isEqualTo(standing);
    }

    private static Payload[] decisions(String history) {
        var granted = Past.granted("2023-04-01", "2025-04-01");
        var suspended = new Suspended(Past.step("2024-02-01"));
        return switch (history) {
            case "a decision" -> new Payload[] {granted};
            case "a renewal that joins" ->
                    new Payload[] {granted, Past.renewed("2025-04-01", "2026-04-01")};
            case "withdrawn ex nunc" ->
                    new Payload[] {granted, Past.withdrawn("2024-06-01", "2024-06-01")};
            case "withdrawn ex tunc" ->
                    new Payload[] {granted, Past.withdrawn("2023-09-01", "2024-06-01")};
            case "suspended and resumed" ->
                    new Payload[] {granted, suspended, new Resumed(Past.step("2024-03-01"))};
            case "suspended for no day" ->
                    new Payload[] {granted, suspended, new Resumed(Past.step("2024-02-01"))};
            case "suspended until it ran out" -> new Payload[] {granted, suspended};
            case "under conditions" ->
                    new Payload[] {
                        granted,
                        new PutUnderConditions(Past.step("2024-02-01")),
                        new ConditionsMet(Past.step("2024-03-01"))
                    };
            case "in teach-out" ->
                    new Payload[] {
                        granted,
                        new PutInTeachOut(Past.step("2024-07-01"), LocalDate.parse("2025-09-01"))
                    };
            case "ended" -> new Payload[] {granted, new Ended(Past.step("2024-07-01"))};
            default -> throw new IllegalArgumentException(history);
        };
    }

    private static String told(Standing standing) {
        return switch (standing) {
            case Standing.NotBegun notBegun -> "not begun";
            case Standing.InForce in ->
                    "in force"
                            + (in.underConditions() ? " under conditions" : "")
                            + (in.teachOut() ? " in teach-out" : "");
            case Standing.NotInForce not ->
                    not.against().stream()
                            .map(against -> against.why().name())
                            .collect(Collectors.joining(" "));
        };
    }
}
