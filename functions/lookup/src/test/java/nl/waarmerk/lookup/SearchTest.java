package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Four programmes of two institutions; nothing is written after the beginning.
class SearchTest {
    private static Scene<LambdaFront> scene;
    private static ProgrammeNumber advisor;
    private static ProgrammeNumber care;
    private static ProgrammeNumber manager;
    private static ProgrammeNumber law;

    @BeforeAll
    static void tell() {
        scene = Scene.set();
        Office office = scene.office;
        var han = office.admit("Hogeschool van Arnhem en Nijmegen", Sector.HBO);
        var twente = office.admit("Universiteit Twente", Sector.WO);
        advisor = office.offer(han, programme("Verkoopadviseur", "Sales Advisor", 5, "0414"));
        care = office.offer(han, programme("Beëindiging van zorg", null, 6, "0913"));
        manager = office.offer(twente, programme("Verkoopmanager", "Sales Manager", 5, "0416"));
        law = office.offer(twente, programme("Gezondheidsrecht", null, 7, null));
        office.accredit(
                advisor, DemoDecision.validFrom("2023-06-12").until("2025-06-12").decision());
        office.accredit(care, DemoDecision.validFrom("2023-06-12").decision());
        office.enter(People.coordinator(), care, Demo.suspension(1, "2023-08-01"));
        office.accredit(
                manager, DemoDecision.validFrom("2023-12-01").decidedOn("2023-08-01").decision());
    }

    private static Content programme(
            String nl, @Nullable String en, int level, @Nullable String field) {
        return new Content(
                new BothLanguages(nl, en),
                new Size(BigDecimal.valueOf(5), Size.Unit.EC),
                new Level(level, null, Level.Basis.INDICATIVE),
                field == null ? null : new Field(field),
                List.of("Leads a sales team and accounts for its results"),
                "nl-NL",
                null,
                null,
                Demo.day("2022-01-01"),
                List.of());
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    private static List<String> found(String query) {
        return scene.get("/v1/programmes" + query).each("/items", "number");
    }

    @Test
    void words_are_found_without_accents_and_capitals_in_any_order_and_language() {
        assertThat(found("?name=beeindiging")).containsExactly(care.text());
        assertThat(found("?name=ZORG%20be%C3%ABindiging")).containsExactly(care.text());
        assertThat(found("?name=sales")).containsExactly(advisor.text(), manager.text());
        assertThat(found("?name=manager%20sales")).containsExactly(manager.text());
        assertThat(found("?name=koopman")).containsExactly(manager.text());
        assertThat(found("?name=sales%20zorg")).isEmpty();
    }

    @Test
    void a_number_is_a_word_too() {
        assertThat(found("?name=" + manager)).containsExactly(manager.text());
        assertThat(found("?name=mcnl-0001")).containsExactly(advisor.text(), care.text());
    }

    @Test
    void each_filter_leaves_out_what_does_not_meet_it() {
        assertThat(found("?institution=I-0002")).containsExactly(manager.text(), law.text());
        assertThat(found("?sector=wo")).containsExactly(manager.text(), law.text());
        assertThat(found("?sector=mbo")).isEmpty();
        assertThat(found("?level=6")).containsExactly(care.text());
        assertThat(found("?field=0414")).containsExactly(advisor.text());
        assertThat(found("?status=accredited")).containsExactly(advisor.text());
        assertThat(found("?status=suspended")).containsExactly(care.text());
        assertThat(found("?status=not-yet-in-force")).containsExactly(manager.text());
        assertThat(found("?status=none")).containsExactly(law.text());
        assertThat(found("?name=sales&level=5&institution=I-0001&status=accredited"))
                .containsExactly(advisor.text());
    }

    @Test
    void a_broad_field_holds_its_narrow_ones() {
        assertThat(found("?field=04")).containsExactly(advisor.text(), manager.text());
        assertThat(found("?field=041")).containsExactly(advisor.text(), manager.text());
    }

    @Test
    void the_status_is_that_of_the_day() {
        assertThat(found("?status=accredited&asOf=2023-07-01"))
                .containsExactly(advisor.text(), care.text());
        assertThat(found("?status=accredited&asOf=2024-01-01"))
                .containsExactly(advisor.text(), manager.text());
        assertThat(found("?status=expired&asOf=2025-06-12")).containsExactly(advisor.text());
    }

    @Test
    void the_order_is_that_of_the_numbers_or_of_the_names() {
        assertThat(found(""))
                .containsExactly(advisor.text(), care.text(), manager.text(), law.text());
        assertThat(found("?sort=number")).isEqualTo(found(""));
        assertThat(found("?sort=name"))
                .containsExactly(care.text(), law.text(), advisor.text(), manager.text());
    }

    @Test
    void facets_count_the_whole_result_whatever_the_page() {
        var heard = scene.get("/v1/programmes?pageSize=1");
        assertThat(heard.at("/items")).isEqualTo("1 items");
        assertThat(counts(heard, "institution")).containsExactly("I-0001 2", "I-0002 2");
        assertThat(counts(heard, "status"))
                .containsExactly("accredited 1", "none 1", "not-yet-in-force 1", "suspended 1");
        assertThat(counts(heard, "level")).containsExactly("5 2", "6 1", "7 1");
        assertThat(counts(heard, "field")).containsExactly("0414 1", "0416 1", "0913 1");
        assertThat(counts(heard, "sector")).containsExactly("hbo 2", "wo 2");
        assertThat(counts(scene.get("/v1/programmes?name=sales"), "level")).containsExactly("5 2");
    }

    private static List<String> counts(Heard heard, String facet) {
        var values = heard.each("/facets/" + facet, "value");
        var counts = heard.each("/facets/" + facet, "count");
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) + " " + counts.get(i))
                .toList();
    }

    @Test
    void institutions_are_found_by_name_number_and_sector() {
        assertThat(institutions("?name=NIJMEGEN%20arnhem")).containsExactly("I-0001");
        assertThat(institutions("?name=i-0002")).containsExactly("I-0002");
        assertThat(institutions("?sector=wo")).containsExactly("I-0002");
        assertThat(institutions("?sort=name")).containsExactly("I-0001", "I-0002");
        assertThat(counts(scene.get("/v1/institutions?pageSize=1"), "sector"))
                .containsExactly("hbo 1", "wo 1");
    }

    private static List<String> institutions(String query) {
        return scene.get("/v1/institutions" + query).each("/items", "id");
    }

    @Test
    void accreditations_are_found_by_state_and_institution() {
        assertThat(accreditations(""))
                .containsExactly(advisor + "-A1", care + "-A1", manager + "-A1");
        assertThat(accreditations("?state=in-force")).containsExactly(advisor + "-A1");
        assertThat(accreditations("?state=suspended")).containsExactly(care + "-A1");
        assertThat(accreditations("?state=not-yet-in-force")).containsExactly(manager + "-A1");
        assertThat(accreditations("?institution=I-0002")).containsExactly(manager + "-A1");
        assertThat(accreditations("?institution=" + new InstitutionId(9))).isEmpty();
    }

    @Test
    void an_accreditation_expires_before_a_day_when_its_last_day_lies_earlier() {
        assertThat(accreditations("?expiresBefore=2025-06-13")).containsExactly(advisor + "-A1");
        assertThat(accreditations("?expiresBefore=2025-06-12")).isEmpty();
    }

    private static List<String> accreditations(String query) {
        return scene.get("/v1/accreditations" + query).each("/items", "id");
    }
}
