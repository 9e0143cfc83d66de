package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which day an award date is, when that is doubtful, and how long a credential itself is good. The
/// programme was accredited from 2022-02-01 until 2024-02-01.
class AwardDateAndExpiryTest {
    private static final String CLASS = "https://badges.example/public/badges/sales-manager";
    private static final String ISSUER = "https://badges.example/issuers/han";
    private static final Story STORY = new Story("2024-12-01T08:00:00Z");
    private static final Desk DESK = STORY.desk();

    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    issued on                 | as of      | award date | verdict
                    # in Amsterdam, in winter an hour and in summer two after UTC
                    2022-01-31T22:59:59Z      | 2024-12-01 | 2022-01-31 | NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force
                    2022-01-31T23:00:00Z      | 2024-12-01 | 2022-02-01 | UNDETERMINED UNKNOWN date.ambiguous
                    2022-01-31T23:59:59Z      | 2024-12-01 | 2022-02-01 | UNDETERMINED UNKNOWN date.ambiguous
                    2022-02-01T00:00:00Z      | 2024-12-01 | 2022-02-01 | UNDETERMINED IN_FORCE
                    2022-02-01T00:00:00+01:00 | 2024-12-01 | 2022-02-01 | UNDETERMINED IN_FORCE
                    2022-02-01T00:30:00+02:00 | 2024-12-01 | 2022-01-31 | NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force
                    2022-01-31T20:00:00-05:00 | 2024-12-01 | 2022-02-01 | UNDETERMINED UNKNOWN date.ambiguous
                    2022-01-31T23:30:00       | 2024-12-01 | 2022-02-01 | UNDETERMINED UNKNOWN date.ambiguous
                    2022-02-01                | 2024-12-01 | 2022-02-01 | UNDETERMINED IN_FORCE
                    # both days give the same finding: nothing is ambiguous
                    2022-06-30T22:30:00Z      | 2024-12-01 | 2022-07-01 | UNDETERMINED IN_FORCE
                    2023-01-01T04:00:00+09:00 | 2024-12-01 | 2022-12-31 | UNDETERMINED IN_FORCE
                    # what is out of force in Amsterdam is out of force
                    2024-01-31T23:30:00Z      | 2024-12-01 | 2024-02-01 | NOT_VALID NOT_IN_FORCE accreditation.expired
                    2024-02-01T00:30:00+02:00 | 2024-12-01 | 2024-01-31 | UNDETERMINED UNKNOWN date.ambiguous
                    # the framework's first day, and the day that is asked about
                    2021-09-30                | 2024-12-01 | 2021-09-30 | UNDETERMINED UNKNOWN date.before-register
                    2021-10-01                | 2024-12-01 | 2021-10-01 | NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force
                    2023-07-04                | 2023-07-04 | 2023-07-04 | UNDETERMINED IN_FORCE
                    2023-07-04                | 2023-07-03 | 2023-07-04 | UNDETERMINED UNKNOWN date.in-future
                    2023-07-03T22:30:00Z      | 2023-07-03 | 2023-07-04 | UNDETERMINED UNKNOWN date.in-future
                    2023-07-04T00:30:00+04:00 | 2023-07-03 | 2023-07-03 | UNDETERMINED UNKNOWN date.ambiguous
                    """)
    void an_instant_is_awarded_on_its_day_in_amsterdam(
            String issuedOn, String asOf, String date, String verdict) {
        var heard = DESK.bring(Badge.of(CLASS, ISSUER, issuedOn), "asOf=" + asOf);
        assertThat(heard.at("award", "date")).isEqualTo(date);
        assertThat(heard.at("award", "from")).isEqualTo("/issuedOn");
        assertThat(heard.verdict()).isEqualTo(verdict);
    }

    @Test
    void an_ambiguous_date_says_which_two_days_it_may_be() {
        var heard = DESK.bring(Badge.of(CLASS, ISSUER, "2022-01-31T23:30:00Z"));
        String[] reasons = {"findings", "accreditation", "reasons"};
        assertThat(heard.each("pointer", reasons)).containsExactly("/issuedOn");
        assertThat(heard.each("expected", reasons)).containsExactly("2022-02-01");
        assertThat(heard.each("found", reasons)).containsExactly("2022-01-31");
    }

    @Test
    void a_credential_without_an_award_date_is_not_judged() {
        var heard = DESK.bring(Badge.of(CLASS, Badge.profile(ISSUER)));
        assertThat(heard.verdict()).isEqualTo("UNDETERMINED UNKNOWN date.missing");
        assertThat(heard.at("award")).isEqualTo("-");
    }

    @ParameterizedTest(name = "awarded {0}, good until {1}, as of {2}, revoked: {3}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    awarded    | expires              | as of      | revoked | verdict                                             | expiry
                    2023-07-04 | -                    | 2024-12-01 | false   | UNDETERMINED IN_FORCE                                | NONE
                    2023-07-04 | 2024-06-30           | 2024-06-29 | false   | UNDETERMINED IN_FORCE                                | CURRENT
                    2023-07-04 | 2024-06-30           | 2024-06-30 | false   | UNDETERMINED IN_FORCE                                | CURRENT
                    2023-07-04 | 2024-06-30           | 2024-07-01 | false   | EXPIRED IN_FORCE                                     | EXPIRED expiry.passed
                    2023-07-04 | 2024-06-30T22:30:00Z | 2024-07-01 | false   | UNDETERMINED IN_FORCE                                | CURRENT
                    2023-07-04 | 2024-06-30T22:30:00Z | 2024-07-02 | false   | EXPIRED IN_FORCE                                     | EXPIRED expiry.passed
                    # what is not known does not outweigh it, what refutes does
                    2021-09-30 | 2024-06-30           | 2024-07-01 | false   | EXPIRED UNKNOWN date.before-register                 | EXPIRED expiry.passed
                    2024-02-01 | 2024-06-30           | 2024-07-01 | false   | NOT_VALID NOT_IN_FORCE accreditation.expired         | EXPIRED expiry.passed
                    2023-07-04 | 2024-06-30           | 2024-07-01 | true    | NOT_VALID IN_FORCE                                   | EXPIRED expiry.passed
                    """)
    void a_credential_is_good_on_the_last_day_that_it_names(
            String awarded,
            String expires,
            String asOf,
            boolean revoked,
            String verdict,
            String expiry) {
        Json.Obj badge = Badge.of(CLASS, ISSUER, awarded).with("expires", expires);
        if (revoked) badge = badge.with("revoked", true);
        var heard = DESK.bring(badge, "asOf=" + asOf);
        assertThat(heard.verdict()).isEqualTo(verdict);
        assertThat(String.join(" ", heard.finding("expiry"))).isEqualTo(expiry);
    }

    @BeforeAll
    static void tell() {
        var owner = STORY.office.admit("HAN University of Applied Sciences", Sector.HBO);
        STORY.link(owner, Identifier.registrable(Scheme.ISSUER_ADDRESS, ISSUER));
        var programme = STORY.office.offer(owner, Demo.programme("Sales Manager"));
        STORY.link(programme, Identifier.registrable(Scheme.BADGE_CLASS, CLASS));
        STORY.office.accredit(
                programme, DemoDecision.validFrom("2022-02-01").until("2024-02-01").decision());
    }

    @AfterAll
    static void close() {
        DESK.close();
    }
}
