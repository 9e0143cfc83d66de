package nl.waarmerk.validation;

import static nl.waarmerk.testing.Demo.programmeCode;
import static nl.waarmerk.validation.Story.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day before, the first, the last and the next day of every kind of decision. Each programme
/// was granted from 2022-02-01 until 2024-02-01, and then met what its name says.
class DaysOfADecisionTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final Story STORY = new Story("2024-12-01T08:00:00Z");
    private static final Desk DESK = STORY.desk();
    private static InstitutionId owner;

    @ParameterizedTest(name = "{0} awarded {1} as of {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    programme           | awarded    | as of      | verdict                                                        | attention
                    granted             | 2022-01-31 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force           |
                    granted             | 2022-02-01 | 2024-12-01 | VALID IN_FORCE                                                  |
                    granted             | 2024-01-31 | 2024-12-01 | VALID IN_FORCE                                                  |
                    granted             | 2024-02-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.expired                    |
                    granted-without-end | 2022-01-31 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force           |
                    granted-without-end | 2024-12-01 | 2024-12-01 | VALID IN_FORCE                                                  |
                    never-decided       | 2023-07-04 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.none                       |
                    only-proposed       | 2023-07-04 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.none                       |
                    renewed             | 2024-01-31 | 2024-12-01 | VALID IN_FORCE                                                  |
                    renewed             | 2024-02-01 | 2024-12-01 | VALID IN_FORCE                                                  |
                    renewed             | 2026-01-31 | 2026-12-01 | VALID IN_FORCE                                                  |
                    renewed             | 2026-02-01 | 2026-12-01 | NOT_VALID NOT_IN_FORCE accreditation.expired                    |
                    withdrawn-onwards   | 2023-04-30 | 2023-04-30 | VALID IN_FORCE                                                  |
                    withdrawn-onwards   | 2023-04-30 | 2023-05-01 | VALID IN_FORCE                                                  | accreditation.withdrawn-since
                    withdrawn-onwards   | 2023-05-01 | 2023-05-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn                  |
                    withdrawn-onwards   | 2023-05-02 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn                  |
                    withdrawn-onwards   | 2024-02-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn accreditation.expired |
                    withdrawn-back      | 2022-05-31 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.withdrawn-since
                    withdrawn-back      | 2022-06-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn-retroactively    |
                    withdrawn-back      | 2023-05-10 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn-retroactively    |
                    suspended           | 2022-08-31 | 2024-12-01 | VALID IN_FORCE                                                  |
                    suspended           | 2022-09-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.suspended                  |
                    suspended           | 2022-10-31 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.suspended                  |
                    suspended           | 2022-11-01 | 2024-12-01 | VALID IN_FORCE                                                  |
                    never-resumed       | 2022-08-31 | 2024-12-01 | VALID IN_FORCE                                                  |
                    never-resumed       | 2024-01-31 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.suspended                  |
                    never-resumed       | 2024-02-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.suspended accreditation.expired |
                    suspended-withdrawn | 2022-10-31 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.suspended                  |
                    suspended-withdrawn | 2022-11-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn accreditation.suspended |
                    ended               | 2023-08-31 | 2024-12-01 | VALID IN_FORCE                                                  |
                    ended               | 2023-09-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.ended                      |
                    under-conditions    | 2022-04-30 | 2024-12-01 | VALID IN_FORCE                                                  |
                    under-conditions    | 2022-05-01 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.under-conditions
                    under-conditions    | 2022-07-31 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.under-conditions
                    under-conditions    | 2022-08-01 | 2024-12-01 | VALID IN_FORCE                                                  |
                    in-teach-out        | 2023-09-30 | 2024-12-01 | VALID IN_FORCE                                                  |
                    in-teach-out        | 2023-10-01 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.teach-out
                    in-teach-out        | 2024-02-01 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.teach-out
                    in-teach-out        | 2024-08-31 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.teach-out
                    in-teach-out        | 2024-09-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.expired                    |
                    granted-again       | 2023-04-30 | 2024-12-01 | VALID IN_FORCE                                                  | accreditation.withdrawn-since
                    granted-again       | 2023-05-01 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn                  |
                    granted-again       | 2023-08-31 | 2024-12-01 | NOT_VALID NOT_IN_FORCE accreditation.withdrawn                  |
                    granted-again       | 2023-09-01 | 2024-12-01 | VALID IN_FORCE                                                  |
                    granted-again       | 2025-09-01 | 2025-12-01 | NOT_VALID NOT_IN_FORCE accreditation.expired                    |
                    """)
    void the_day_of_the_award_decides(
            String programme, String awarded, String asOf, String verdict, String attention) {
        var heard = DESK.claim(programmeCode(programme), ISSUER, awarded, "asOf=" + asOf);
        assertThat(heard.verdict()).isEqualTo(verdict);
        assertThat(heard.attention()).isEqualTo(attention == null ? "" : attention);
        assertThat(heard.at("award", "date")).isEqualTo(awarded);
    }

    @BeforeAll
    static void tell() {
        owner = STORY.office.admit("HAN University of Applied Sciences", Sector.HBO, ISSUER);
        granted("granted");
        accredited("granted-without-end", DemoDecision.validFrom("2022-02-01"));
        offered("never-decided");
        var proposed = offered("only-proposed");
        var waiting = new Command.Grant(DemoDecision.validFrom("2022-02-01").decision());
        STORY.office.propose(People.personOf(owner), proposed, waiting);
        renew(granted("renewed"), "2024-02-01");
        withdraw(granted("withdrawn-onwards"), "2023-05-01", "2023-04-20");
        withdraw(granted("withdrawn-back"), "2022-06-01", "2023-05-10");
        var suspended = granted("suspended");
        enter(suspended, new Suspended(step(suspended, "2022-09-01")));
        enter(suspended, new Resumed(step(suspended, "2022-11-01")));
        var never = granted("never-resumed");
        enter(never, new Suspended(step(never, "2022-09-01")));
        var both = granted("suspended-withdrawn");
        enter(both, new Suspended(step(both, "2022-09-01")));
        withdraw(both, "2022-11-01", "2022-10-20");
        var ended = granted("ended");
        enter(ended, new Ended(step(ended, "2023-09-01")));
        var conditions = granted("under-conditions");
        enter(conditions, new PutUnderConditions(step(conditions, "2022-05-01")));
        enter(conditions, new ConditionsMet(step(conditions, "2022-08-01")));
        var teachOut = granted("in-teach-out");
        enter(
                teachOut,
                new PutInTeachOut(step(teachOut, "2023-10-01"), LocalDate.parse("2024-09-01")));
        var again = granted("granted-again");
        withdraw(again, "2023-05-01", "2023-04-20");
        STORY.office.accredit(
                again.programme(),
                DemoDecision.validFrom("2023-09-01").until("2025-09-01").decision());
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static AccreditationId granted(String code) {
        return accredited(code, DemoDecision.validFrom("2022-02-01").until("2024-02-01"));
    }

    private static AccreditationId accredited(String code, DemoDecision decision) {
        return STORY.office.accredit(offered(code), decision.decision());
    }

    private static ProgrammeNumber offered(String code) {
        return STORY.office.offer(owner, Demo.programme(code), programmeCode(code));
    }

    private static void renew(AccreditationId accreditation, String from) {
        var decision = DemoDecision.validFrom(from).until("2026-02-01").decision();
        var renewal = new Command.Renew(accreditation.sequence(), decision);
        int proposal =
                STORY.office.propose(People.personOf(owner), accreditation.programme(), renewal);
        STORY.office.confirm(People.colleagueOf(owner), accreditation.programme(), proposal);
    }

    private static void withdraw(AccreditationId accreditation, String from, String decidedOn) {
        var withdrawal = Demo.withdrawal(accreditation.sequence(), from, decidedOn);
        if (withdrawal.retroactive()) STORY.byTwo(accreditation.programme(), withdrawal);
        else enter(accreditation, withdrawal);
    }

    private static void enter(AccreditationId accreditation, Payload payload) {
        STORY.enter(accreditation.programme(), payload);
    }
}
