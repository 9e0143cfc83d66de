package nl.waarmerk.validation;

import static nl.waarmerk.testing.Demo.programmeCode;
import static nl.waarmerk.validation.Story.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the register answers for a moment at which it knew less. All programmes were granted from
/// 2022-02-01, which it learned on 2022-01-10 at 09:00Z; what came later has its moment in the
/// table.
class WhatWasKnownTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final ReasonGiven MISTAKE = new ReasonGiven("clerical-error");
    private static final Story STORY = new Story("2022-01-10T09:00:00Z");
    private static final Desk DESK = STORY.desk();
    private static InstitutionId owner;

    /// `withdrawn-*` learned 2023-04-20T10:00Z; `corrected` (valid from 2022-09-01 after all) on
    /// 2023-06-01T10:00Z; the suspension from 2022-09-01 learned 2022-10-01T10:00Z, annulled
    /// 2023-06-15T10:00Z, the annulment annulled 2023-07-01T10:00Z.
    @ParameterizedTest(name = "{0} awarded {1} known at {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    programme         | awarded    | known at             | verdict                                                      | attention
                    granted           | 2023-07-04 | 2022-01-10T08:59:59Z | UNDETERMINED UNKNOWN programme.unknown issuer.unknown         |
                    granted           | 2023-07-04 | 2022-01-10T09:01:00Z | VALID IN_FORCE                                                |
                    withdrawn-onwards | 2023-07-04 | 2023-04-20T09:59:59Z | VALID IN_FORCE                                                |
                    withdrawn-onwards | 2023-07-04 | 2023-04-20T10:01:00Z | NOT_VALID NOT_IN_FORCE accreditation.withdrawn                |
                    withdrawn-onwards | 2023-04-30 | 2023-04-20T09:59:59Z | VALID IN_FORCE                                                |
                    withdrawn-onwards | 2023-04-30 | 2023-04-20T10:01:00Z | VALID IN_FORCE                                                | accreditation.withdrawn-since
                    withdrawn-back    | 2022-07-04 | 2023-04-20T09:59:59Z | VALID IN_FORCE                                                |
                    withdrawn-back    | 2022-07-04 | 2023-04-20T10:01:00Z | NOT_VALID NOT_IN_FORCE accreditation.withdrawn-retroactively  |
                    corrected         | 2022-07-04 | 2023-06-01T09:59:59Z | VALID IN_FORCE                                                |
                    corrected         | 2022-07-04 | 2023-06-01T10:01:00Z | NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force         |
                    corrected         | 2022-09-01 | 2023-06-01T10:01:00Z | VALID IN_FORCE                                                |
                    suspended         | 2022-10-15 | 2022-10-01T09:59:59Z | VALID IN_FORCE                                                |
                    suspended         | 2022-10-15 | 2022-10-01T10:01:00Z | NOT_VALID NOT_IN_FORCE accreditation.suspended                |
                    suspended         | 2022-10-15 | 2023-06-15T09:59:59Z | NOT_VALID NOT_IN_FORCE accreditation.suspended                |
                    suspended         | 2022-10-15 | 2023-06-15T10:01:00Z | VALID IN_FORCE                                                |
                    suspended         | 2022-10-15 | 2023-07-01T10:01:00Z | NOT_VALID NOT_IN_FORCE accreditation.suspended                |
                    """)
    void what_was_not_known_yet_does_not_count(
            String programme, String awarded, String knownAt, String verdict, String attention) {
        var heard = ask(programme, awarded, knownAt);
        assertThat(heard.verdict()).isEqualTo(verdict);
        assertThat(heard.attention()).isEqualTo(attention == null ? "" : attention);
        assertThat(heard.at("knownAt")).isEqualTo(knownAt);
    }

    @Test
    void an_event_is_known_from_its_own_record_time_on() {
        var programme = STORY.office.offer(owner, Demo.programme("exact"), programmeCode("exact"));
        var granted = STORY.office.accredit(programme, decision().decision());
        var recorded = last(granted).recordedAt();
        assertThat(ask("exact", "2023-07-04", recorded.minusMillis(1).toString()).verdict())
                .isEqualTo("NOT_VALID NOT_IN_FORCE accreditation.none");
        assertThat(ask("exact", "2023-07-04", recorded.toString()).verdict())
                .isEqualTo("VALID IN_FORCE");
    }

    @Test
    void a_later_moment_is_lowered_to_the_log_and_its_answer_never_changes() {
        STORY.clock.set(Instant.parse("2024-03-01T10:00:00Z"));
        var late = accredited("late");
        STORY.clock.set(Instant.parse("2024-03-02T10:00:00Z"));
        var first = ask("late", "2023-07-04", "2024-03-02T09:00:00Z");
        assertThat(first.at("knownAt")).isEqualTo(STORY.register.head().recordedAt().toString());
        assertThat(first.at("knownAt")).startsWith("2024-03-01T10:00:00");
        STORY.byTwo(late.programme(), Demo.withdrawal(1, "2022-06-01", "2024-03-01"));
        var again = ask("late", "2023-07-04", first.at("knownAt"));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(ask("late", "2023-07-04", "2024-03-02T10:00:05Z").verdict())
                .isEqualTo("NOT_VALID NOT_IN_FORCE accreditation.withdrawn-retroactively");
    }

    @Test
    void without_a_moment_all_that_is_known_counts_and_none_is_echoed() {
        var heard = DESK.claim(programmeCode("withdrawn-onwards"), ISSUER, "2023-07-04");
        assertThat(heard.verdict()).isEqualTo("NOT_VALID NOT_IN_FORCE accreditation.withdrawn");
        assertThat(heard.at("knownAt")).isEqualTo("-");
    }

    @BeforeAll
    static void tell() {
        owner = STORY.office.admit("HAN University of Applied Sciences", Sector.HBO, ISSUER);
        accredited("granted");
        var onwards = accredited("withdrawn-onwards");
        var back = accredited("withdrawn-back");
        var corrected = accredited("corrected");
        var suspended = accredited("suspended");

        STORY.clock.set(Instant.parse("2022-10-01T10:00:00Z"));
        int suspension =
                STORY.enter(suspended.programme(), new Suspended(step(suspended, "2022-09-01")));

        STORY.clock.set(Instant.parse("2023-04-20T10:00:00Z"));
        STORY.enter(onwards.programme(), Demo.withdrawal(1, "2023-05-01", "2023-04-20"));
        STORY.byTwo(back.programme(), Demo.withdrawal(1, "2022-06-01", "2023-04-20"));

        STORY.clock.set(Instant.parse("2023-06-01T10:00:00Z"));
        var right = DemoDecision.validFrom("2022-09-01").decidedOn("2022-01-05").decision();
        STORY.byTwo(
                corrected.programme(),
                new Corrected(
                        last(corrected).number(), new AccreditationGranted(1, right), MISTAKE));

        STORY.clock.set(Instant.parse("2023-06-15T10:00:00Z"));
        int annulment = STORY.byTwo(suspended.programme(), new Annulled(suspension, MISTAKE));

        STORY.clock.set(Instant.parse("2023-07-01T10:00:00Z"));
        STORY.byTwo(suspended.programme(), new Annulled(annulment, MISTAKE));
        STORY.clock.set(Instant.parse("2024-01-01T10:00:00Z"));
        // A head after every moment of the table, so that none of them is lowered.
        accredited("last");
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static Heard ask(String programme, String awarded, String knownAt) {
        return DESK.claim(
                programmeCode(programme), ISSUER, awarded, "asOf=2023-12-01", "knownAt=" + knownAt);
    }

    private static AccreditationId accredited(String code) {
        var programme = STORY.office.offer(owner, Demo.programme(code), programmeCode(code));
        return STORY.office.accredit(programme, decision().decision());
    }

    private static DemoDecision decision() {
        return DemoDecision.validFrom("2022-02-01").decidedOn("2022-01-05");
    }

    /// What happened to its programme last.
    private static Event last(AccreditationId accreditation) {
        return STORY.register.history(accreditation.programme(), 0, 100).getLast().event();
    }
}
