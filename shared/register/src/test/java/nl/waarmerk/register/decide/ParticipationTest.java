package nl.waarmerk.register.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {
    private static final int PARTICIPATION = 2;

    /// The participation runs from 2023-01-01, and as planned until 2025-01-01. What may be does
    /// not depend on which of the two was recorded first.
    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2024-01-01, fits",
        "2023-12-31, 2024-01-01, fits",
        "2024-01-01, 2024-01-01, participation 2 does not run on 2024-01-01",
        "2024-06-01, 2024-01-01, participation 2 does not run on 2024-06-01",
        "2022-12-31, 2024-01-01, participation 2 does not run on 2022-12-31",
        "2023-06-01, 2023-01-01, participation 2 does not run on 2023-01-01",
        "2023-06-01, 2025-01-01, participation 2 does not run on 2025-01-01"
    })
    void a_move_is_within_the_period_as_it_was_closed(
            LocalDate moved, LocalDate closed, String told) {
        var move = new ParticipationMoved(PARTICIPATION, new Phase("second"), moved);
        var close = new ParticipationClosed(PARTICIPATION, closed, null);
        assertThat(told(move, close)).isEqualTo(told);
        assertThat(told(close, move)).isEqualTo(told);
    }

    private static String told(Payload one, Payload other) {
        var registered = new InstitutionRegistered(new BothLanguages("HAN", null), Sector.HBO);
        var opened =
                new ParticipationOpened(
                        new Phase("pilot"),
                        new Phase("first"),
                        LocalDate.parse("2023-01-01"),
                        LocalDate.parse("2025-01-01"));
        var past = Past.of(Past.OWNER, registered, opened, one, other);
        return InstitutionConsistency.check(
                        new InstitutionFacts(Past.OWNER, Timeline.of(past).known(null)))
                .map(Objection::detail)
                .orElse("fits");
    }
}
