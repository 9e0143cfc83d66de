package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What stands in a verdict, and what may be done with it.
class AnswersTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final Identifier UNIT = Demo.rioUnit("1000O0001");
    private static final Story STORY = new Story("2024-06-01T22:30:00Z");
    private static final Desk DESK = STORY.desk();

    @Test
    void a_verdict_rests_on_a_decision_and_says_where_in_the_log() {
        var heard = DESK.claim(UNIT, ISSUER, "2023-07-04");
        assertThat(heard.at("outcome")).isEqualTo("VALID");
        assertThat(heard.at("basis")).isEqualTo("CLAIM");
        assertThat(heard.at("programme", "number")).isEqualTo("MCNL-0001-0001");
        assertThat(heard.at("programme", "title", "nl")).isEqualTo("Sales Manager");
        assertThat(heard.at("programme", "version")).isEqualTo("1");
        assertThat(heard.at("institution", "id")).isEqualTo("I-0001");
        assertThat(heard.at("institution", "name", "nl")).isEqualTo("HAN");
        assertThat(heard.at("decision", "accreditation")).isEqualTo("MCNL-0001-0001-A1");
        assertThat(heard.at("decision", "identifier")).isEqualTo("AV-4223");
        assertThat(heard.at("decision", "validUntil")).isEqualTo("2024-02-01");
        assertThat(heard.at("award", "date")).isEqualTo("2023-07-04");
        assertThat(heard.at("award", "from")).isEqualTo("/awardedOn");
        var granted = STORY.register.changes(-1, 100).getLast();
        assertThat(heard.at("register", "programmeEvent", "position"))
                .isEqualTo(Long.toString(granted.position()));
        assertThat(heard.at("register", "programmeEvent", "hash")).isEqualTo(granted.leaf().hex());
        assertThat(heard.at("register", "institutionEvent", "position")).isEqualTo("2");
    }

    @Test
    void today_is_the_day_in_amsterdam() {
        assertThat(DESK.claim(UNIT, ISSUER, "2023-07-04").at("asOf")).isEqualTo("2024-06-02");
        assertThat(DESK.claim(UNIT, ISSUER, "2024-06-03").verdict())
                .isEqualTo("UNDETERMINED UNKNOWN date.in-future");
    }

    @Test
    void the_summary_of_a_bare_claim_begins_with_what_was_not_seen() {
        for (var awarded : new String[] {"2023-07-04", "2024-02-01", "2021-01-01"}) {
            var heard = DESK.claim(UNIT, ISSUER, awarded);
            assertThat(heard.at("summary", "en")).startsWith("No credential was seen");
            assertThat(heard.at("summary", "nl")).startsWith("Er is geen bewijs gezien");
            assertThat(heard.finding("authenticity")).containsExactly("VOUCHED");
            assertThat(heard.finding("status")).containsExactly("VOUCHED");
        }
    }

    @Test
    void a_verdict_is_never_kept_and_bears_the_version_of_the_interface() {
        var heard = DESK.claim(UNIT, ISSUER, "2023-07-04");
        assertThat(heard.headers())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("API-Version", "1.0.0")
                .containsEntry("Content-Type", "application/json")
                .doesNotContainKey("ETag");
    }

    @BeforeAll
    static void tell() {
        var han = STORY.office.admit("HAN", Sector.HBO, ISSUER);
        var programme = STORY.office.offer(han, Demo.programme("Sales Manager"), UNIT);
        STORY.office.accredit(
                programme,
                DemoDecision.validFrom("2022-02-01")
                        .until("2024-02-01")
                        .numbered("AV-4223")
                        .decision());
    }

    @AfterAll
    static void close() {
        DESK.close();
    }
}
