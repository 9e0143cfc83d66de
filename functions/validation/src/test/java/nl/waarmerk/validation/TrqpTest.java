package nl.waarmerk.validation;

import static nl.waarmerk.validation.Story.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The register asked by software that speaks TRQP. I-0001 is HAN with MCNL-0001-0001, accredited
/// from 1 June 2023 until 1 June 2025 and suspended in September 2023; I-0002 left the pilot.
class TrqpTest {
    private static final String BADGE = "https://badges.example/public/badges/sales-manager";
    private static final Story STORY = new Story("2024-05-01T08:00:00Z");
    private static final Desk DESK = STORY.desk();

    @Test
    void answers_are_held_against_the_schemas_of_the_standard() {
        assumeTrue(TrqpDescribed.standardIsHere(), "vectors are absent: trqp");
        var query = query("I-0001", "MCNL-0001-0001", "2023-07-04T10:00:00Z");
        var described = new TrqpDescribed();
        described.fits("urn:authorization:request", text(query));
        described.fits("urn:recognition:request", text(query));
        described.fits("urn:authorization:response", DESK.trqp("authorization", query).text());
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    entity                                         | resource                                                       | time                     | authorized
                    I-0001                                         | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | true
                    25KB                                           | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | true
                    https://ror.org/0500gea42                      | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | true
                    did:web:han.example                            | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | true
                    https://register.waarmerk.example/id/institution/I-0001 | MCNL-0001-0001                                        | 2023-07-04T10:00:00Z     | true
                    I-0001                                         | https://register.waarmerk.example/id/programme/MCNL-0001-0001  | 2023-07-04T10:00:00Z     | true
                    I-0001                                         | /id/programme/MCNL-0001-0001                                   | 2023-07-04T10:00:00Z     | true
                    I-0001                                         | https://badges.example/public/badges/sales-manager             | 2023-07-04T10:00:00Z     | true
                    I-0001                                         | 1000O0001                                                      | 2023-07-04T10:00:00Z     | true
                    I-0001                                         | https://elsewhere.example/id/programme/MCNL-0001-0001          | 2023-07-04T10:00:00Z     | false
                    I-0001                                         | /id/accreditation/MCNL-0001-0001                               | 2023-07-04T10:00:00Z     | false
                    I-0001                                         | AV-4223                                                        | 2023-07-04T10:00:00Z     | false
                    I-0001                                         | MCNL-0001-0009                                                 | 2023-07-04T10:00:00Z     | false
                    I-0001                                         | MCNL-0002-0001                                                 | 2023-07-04T10:00:00Z     | false
                    I-0009                                         | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | false
                    07GR                                           | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | false
                    I-0001 and others                              | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | false
                    MCNL-0001-0001                                 | MCNL-0001-0001                                                 | 2023-07-04T10:00:00Z     | false
                    I-0001                                         | I-0001                                                         | 2023-07-04T10:00:00Z     | false
                    I-0002                                         | MCNL-0002-0001                                                 | 2023-12-31T22:59:59Z     | true
                    I-0002                                         | MCNL-0002-0001                                                 | 2023-12-31T23:00:00Z     | false
                    """)
    void whoever_is_named_may_issue_what_is_accredited_of_its_own(
            String entity, String resource, String time, boolean authorized) {
        var heard = DESK.trqp("authorization", query(entity, resource, time));
        assertThat(heard.text()).contains("\"authorized\":" + authorized + ",");
        assertThat(heard.at("entity_id")).isEqualTo(entity);
        assertThat(heard.at("resource")).isEqualTo(resource);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    time                       | authorized | message
                    2023-05-31T21:59:59Z       | false      | On 2023-05-31: accreditation.not-yet-in-force:
                    2023-05-31T22:00:00Z       | true       | Accredited on 2023-06-01.
                    2023-08-31T21:59:59.9Z     | true       | Accredited on 2023-08-31.
                    2023-08-31T22:00:00.000Z   | false      | On 2023-09-01: accreditation.suspended:
                    2023-09-30T22:00:00Z       | true       | Accredited on 2023-10-01.
                    2025-05-31T21:59:59Z       | true       | Accredited on 2025-05-31.
                    2025-05-31T22:00:00Z       | false      | On 2025-06-01: accreditation.expired:
                    9999-12-31T23:59:59Z       | false      | On +10000-01-01: accreditation.expired:
                    2021-01-01T00:00:00Z       | false      | On 2021-01-01: date.before-register:
                    0000-01-01T00:00:00Z       | false      | On 0000-01-01: date.before-register:
                    """)
    void a_moment_is_its_day_in_amsterdam_and_may_lie_ahead(
            String time, boolean authorized, String message) {
        var heard = DESK.trqp("authorization", query("I-0001", "MCNL-0001-0001", time));
        assertThat(heard.text()).contains("\"authorized\":" + authorized + ",");
        assertThat(heard.at("message")).startsWith(message);
        assertThat(heard.at("time_requested")).isEqualTo(time);
        assertThat(heard.at("time_evaluated")).isEqualTo("2024-06-01T08:00:00Z");
    }

    @Test
    void without_a_time_it_is_about_today() {
        var query = query("I-0001", "MCNL-0001-0001", "-").without("context");
        for (var now :
                new Json.Obj[] {
                    query, query.with("context", Json.obj()), query.with("context", time(" "))
                }) {
            var heard = DESK.trqp("authorization", now);
            assertThat(heard.at("message")).isEqualTo("Accredited on 2024-06-01.");
            assertThat(heard.at("time_requested")).isEqualTo("-");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-07-04",
                "2023-07-04T10:00:00",
                "2023-07-04T10:00:00+00:00",
                "2023-07-04T12:00:00+02:00",
                "2023-07-04t10:00:00z",
                "2023-07-04 10:00:00Z",
                "2023-02-30T10:00:00Z",
                "2023-07-04T24:00:00Z",
                "2023-07-04T10:00:60Z",
                "2023-07-04T10:00Z",
                "+2023-07-04T10:00:00Z",
                "now"
            })
    void another_form_of_time_is_refused(String time) {
        var heard = DESK.trqp("authorization", query("I-0001", "MCNL-0001-0001", time));
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.each("pointer", "errors")).containsExactly("/context/time");
    }

    @Test
    void all_four_members_are_needed_and_the_rest_is_ignored() {
        var heard = DESK.trqp("recognition", Json.obj().with("context", Json.obj()));
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.each("pointer", "errors"))
                .containsExactly("/entity_id", "/authority_id", "/action", "/resource");
        var more =
                query("I-0001", "MCNL-0001-0001", "2023-07-04T10:00:00Z")
                        .with("assurance_level", 3)
                        .with("context", time("2023-07-04T10:00:00Z").with("locator", Json.obj()));
        assertThat(DESK.trqp("authorization", more).text()).contains("\"authorized\":true");
        assertThat(DESK.trqp("authorization", more.with("action", 3)).status()).isEqualTo(400);
        assertThat(DESK.trqp("authorization", more.with("context", "now")).status()).isEqualTo(400);
    }

    @Test
    void another_action_is_a_no() {
        var query = query("I-0001", "MCNL-0001-0001", "2023-07-04T10:00:00Z");
        assertThat(DESK.trqp("authorization", query.with("action", "revoke")).text())
                .contains("\"authorized\":false");
        assertThat(DESK.trqp("recognition", query).text()).contains("\"recognized\":false");
    }

    @Test
    void another_authority_is_not_found() {
        var query =
                query("I-0001", "MCNL-0001-0001", "2023-07-04T10:00:00Z")
                        .with("authority_id", "did:web:elsewhere.example");
        for (var question : new String[] {"authorization", "recognition"})
            assertThat(DESK.trqp(question, query).status()).isEqualTo(404);
        assertThat(metadata("authority_id=did:web:elsewhere.example").status()).isEqualTo(404);
        assertThat(metadata("authority_id=" + Desk.ADDRESS).at("authority_id"))
                .isEqualTo(Desk.ADDRESS);
        assertThat(metadata("authority=x").status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    body              | resource                                               | time                 | recognized
                    Examencommissie   | MCNL-0001-0001                                         | 2023-07-04T10:00:00Z | true
                    examencommissie   | MCNL-0001-0001                                         | 2023-07-04T10:00:00Z | true
                    Examencommissie   | https://badges.example/public/badges/sales-manager     | 2023-07-04T10:00:00Z | true
                    Examencommissie   | /id/programme/MCNL-0001-0001                           | 2023-07-04T10:00:00Z | true
                    Examencommissie   | MCNL-0001-0001                                         | 2023-05-31T10:00:00Z | false
                    Examencommissie   | MCNL-0001-0001                                         | 2023-09-15T10:00:00Z | false
                    Toetscommissie    | MCNL-0001-0001                                         | 2023-07-04T10:00:00Z | false
                    Toetscommissie    | MCNL-0002-0001                                         | 2023-07-04T10:00:00Z | true
                    Toetscommissie    | MCNL-0002-0001                                         | 2024-01-01T10:00:00Z | false
                    I-0001            | MCNL-0001-0001                                         | 2023-07-04T10:00:00Z | false
                    Examencommissie   | MCNL-0009-0001                                         | 2023-07-04T10:00:00Z | false
                    Examencommissie   | https://badges.example/nobody                          | 2023-07-04T10:00:00Z | false
                    Examencommissie   | MBO-2024                                               | 2024-05-01T10:00:00Z | true
                    examination board | https://register.waarmerk.example/v1/frameworks/MBO-2024 | 2024-05-01T10:00:00Z | true
                    Examencommissie   | MBO-2024                                               | 2024-04-09T10:00:00Z | false
                    Examencommissie   | HO-2021                                                | 2023-07-04T10:00:00Z | false
                    """)
    void a_body_is_recognised_by_its_decision_in_force_or_by_a_framework(
            String body, String resource, String time, boolean recognized) {
        var query = query(body, resource, time).with("action", "accredit");
        assertThat(DESK.trqp("recognition", query).text())
                .contains("\"recognized\":" + recognized + ",");
    }

    @BeforeAll
    static void tell() {
        var han = STORY.office.admit("HAN", Sector.HBO, Demo.name("brin 25KB"));
        STORY.link(han, Demo.name("ror https://ror.org/0500gea42"));
        STORY.link(han, Demo.name("did did:web:han.example"));
        var programme =
                STORY.office.offer(han, Demo.programme("Sales Manager"), Demo.rioUnit("1000O0001"));
        STORY.link(programme, Demo.name("badge-class " + BADGE));
        var accreditation =
                STORY.office.accredit(
                        programme,
                        DemoDecision.validFrom("2023-06-01")
                                .until("2025-06-01")
                                .numbered("AV-4223")
                                .decision());
        STORY.enter(programme, new Suspended(step(accreditation, "2023-09-01")));
        STORY.enter(programme, new Resumed(step(accreditation, "2023-10-01")));
        left(STORY.office.admit("Avans", Sector.HBO, Demo.name("brin 07GR")));
        STORY.clock.set(Instant.parse("2024-06-01T08:00:00Z"));
    }

    private static void left(InstitutionId avans) {
        STORY.office.accredit(
                STORY.office.offer(avans, Demo.programme("Another")),
                DemoDecision.validFrom("2022-06-01").by("Toetscommissie").decision());
        for (var event : STORY.register.history(avans, 0, 10))
            if (event.event().payload().type().equals("participation-opened"))
                STORY.enter(
                        avans,
                        new ParticipationClosed(
                                event.event().number(), LocalDate.parse("2024-01-01"), null));
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static Heard metadata(String query) {
        return DESK.get("/trqp/metadata", query);
    }

    private static Json.Obj time(String time) {
        return Json.obj().with("time", time);
    }

    private static Json.Obj query(String entity, String resource, String time) {
        return Json.obj()
                .with("entity_id", entity)
                .with("authority_id", Desk.ADDRESS)
                .with("action", "issue")
                .with("resource", resource)
                .with("context", time(time));
    }

    private static String text(Json query) {
        return CanonicalJson.ordered(query);
    }
}
