package nl.waarmerk.validation;

import static nl.waarmerk.testing.Demo.rioUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Many at once: each is answered as it is when it is brought alone, in its place.
class BatchTest {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String BADGE =
            """
            {"type":"Assertion","badge":"https://badges.example/public/badges/B1","issuedOn":"2023-07-04"}\
            """;
    private static final List<String> MIXED =
            List.of(
                    claim("1000O0001", "2023-07-04"),
                    claim("1000O0001", "2021-12-31"),
                    "{\"type\":\"Diploma\"}",
                    claim("9999O9999", "2023-07-04"),
                    "7",
                    claim("1000O0001", "2023-02-30"),
                    BADGE.strip());

    private final Story story = new Story("2024-06-01T08:00:00Z");
    private final CountedReads reads = new CountedReads(story.register);
    private final Desk desk = new Desk(reads, story.clock);
    private final InstitutionId han = story.office.admit("HAN", Sector.HBO, Demo.name("brin 25KB"));

    BatchTest() {
        accredited(rioUnit("1000O0001"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({JSON, LINES})
    void each_is_answered_as_when_it_comes_alone_in_the_order_in_which_they_came(String form) {
        var heard = desk.batch(form, form.equals(JSON) ? array(MIXED) : String.join("\n", MIXED));
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.each("outcome", "items"))
                .containsExactly(
                        "VALID", "NOT_VALID", "-", "UNDETERMINED", "-", "-", "UNDETERMINED");
        assertThat(heard.text())
                .contains(
                        "{\"index\":0,\"outcome\":\"VALID\",\"accreditation\":\"IN_FORCE\",\"codes\":[],\"programme\":\"MCNL-0001-0001\"}",
                        "\"codes\":[\"accreditation.not-yet-in-force\"]",
                        "\"error\":{\"code\":\"credential.type-unknown\",\"pointer\":\"/type\"",
                        "\"error\":{\"code\":\"credential.malformed\",\"pointer\":\"/awardedOn\"",
                        "\"codes\":[\"programme.unknown\"]");
    }

    @Test
    void a_line_that_is_no_json_stops_nothing() {
        var heard = desk.batch(LINES, "{\"a\":\n\r\n" + MIXED.getFirst() + "\n\n");
        assertThat(heard.each("outcome", "items")).containsExactly("-", "VALID");
        assertThat(desk.batch(JSON, "[{\"a\":").status()).isEqualTo(400);
        assertThat(desk.batch(JSON, MIXED.getFirst()).verdict()).isEqualTo("value");
    }

    @Test
    void in_full_each_is_its_whole_verdict() {
        var alone = desk.bring(Desk.CLAIM, MIXED.getFirst()).text();
        var heard = desk.batch(JSON, array(MIXED.subList(0, 1)), "detail=full");
        assertThat(heard.text()).contains("{\"index\":0," + alone.substring(1));
    }

    @Test
    void names_and_records_are_read_once_for_all() {
        var items = new ArrayList<String>();
        for (int n = 0; n < 40; n++) {
            accredited(rioUnit("2000O%04d".formatted(n)));
            items.add(claim("2000O%04d".formatted(n), "2023-07-04"));
            items.add(claim("2000O%04d".formatted(n), "2023-07-05"));
        }
        reads.read();
        assertThat(desk.batch(JSON, array(items)).each("outcome", "items"))
                .hasSize(80)
                .containsOnly("VALID");
        assertThat(reads.read()).containsExactly("names", "records");
    }

    @Test
    void what_was_known_is_lowered_once_and_told() {
        var heard =
                desk.batch(JSON, array(MIXED), "knownAt=2024-06-01T08:00:05Z", "asOf=2024-05-01");
        assertThat(heard.at("asOf")).isEqualTo("2024-05-01");
        assertThat(heard.at("knownAt")).isEqualTo(story.register.head().recordedAt().toString());
        assertThat(reads.read()).containsExactly("head", "names", "records");
    }

    @Test
    void without_a_token_a_hundred_are_checked() {
        var hundred = Collections.nCopies(100, MIXED.getFirst());
        assertThat(desk.batch(JSON, array(hundred)).status()).isEqualTo(200);
        var more = new ArrayList<>(hundred);
        more.add(MIXED.getFirst());
        var heard = desk.batch(JSON, array(more));
        assertThat(heard.status()).isEqualTo(413);
        assertThat(heard.at("detail"))
                .isEqualTo("The batch has 101 items; at most 100 without a token, 6000 with one.");
    }

    @Test
    void an_empty_batch_has_an_empty_answer_and_another_form_is_told_which_are_read() {
        assertThat(desk.batch(JSON, "[]").text())
                .isEqualTo("{\"asOf\":\"2024-06-01\",\"items\":[]}");
        var heard = desk.batch("text/csv", "a,b");
        assertThat(heard.status()).isEqualTo(415);
        assertThat(heard.headers())
                .containsEntry("Accept", "application/json, application/x-ndjson");
    }

    private ProgrammeNumber accredited(Identifier name) {
        var programme = story.office.offer(han, Demo.programme("Sales Manager"), name);
        story.office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
        return programme;
    }

    private static String claim(String unit, String day) {
        return "{\"programme\":{\"scheme\":\"rio-unit\",\"value\":\"%s\"},\"issuer\":{\"scheme\":\"brin\",\"value\":\"25KB\"},\"awardedOn\":\"%s\"}"
                .formatted(unit, day);
    }

    private static String array(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }
}
