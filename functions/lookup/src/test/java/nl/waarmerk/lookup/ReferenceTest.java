package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.waarmerk.register.verdict.ReasonCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What does not depend on any record: frameworks, reason codes, permanent addresses, the
/// description.
class ReferenceTest {
    private static Scene<LambdaFront> scene;

    @BeforeAll
    static void start() {
        scene = Scene.set();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @Test
    void every_framework_is_shown_whatever_the_day() {
        var heard = scene.get("/v1/frameworks?asOf=2021-01-01");
        assertThat(heard.each("/items", "id"))
                .containsExactlyInAnyOrder("HO-2021", "HO-X-2025", "MBO-2024");
        assertThat(heard.at("/asOf")).isEqualTo("2021-01-01");
    }

    @Test
    void a_framework_tells_who_may_decide_what_size_it_asks_and_which_rules_it_has() {
        var mbo = scene.get("/v1/frameworks/MBO-2024");
        assertThat(mbo.at("/bodies/0")).isEqualTo("examencommissie");
        assertThat(mbo.at("/sizes/0/min/value")).isEqualTo("240");
        assertThat(mbo.at("/sizes/0/substantiatedFrom/value")).isEqualTo("80");
        assertThat(mbo.at("/sizes/0/max")).isEqualTo("absent");
        var ho = scene.get("/v1/frameworks/HO-2021");
        assertThat(ho.at("/bodies")).isEqualTo("absent");
        assertThat(ho.each("/sizes", "sector")).containsExactly("hbo", "wo");
        assertThat(ho.each("/rules", "id")).startsWith("E1", "E5", "C3").contains("Q1", "C2");
        assertThat(scene.get("/v1/frameworks/HO-X-2025").at("/until")).isEqualTo("2027-05-01");
    }

    @Test
    void a_framework_that_does_not_exist_is_not_found() {
        assertThat(scene.get("/v1/frameworks/NVAO").status()).isEqualTo(404);
    }

    @Test
    void every_reason_code_has_a_text_in_both_languages() {
        var heard = scene.get("/v1/reason-codes");
        assertThat(heard.each("/items", "code"))
                .containsExactlyElementsOf(
                        Arrays.stream(ReasonCode.values()).map(ReasonCode::code).toList());
        assertThat(heard.each("/items", "text/nl")).doesNotContain("absent", "");
        assertThat(heard.each("/items", "text/en")).doesNotContain("absent", "");
    }

    @Test
    void a_permanent_address_leads_to_where_the_thing_is_shown() {
        for (var address :
                List.of(
                        "institution/I-0012 /v1/institutions/I-0012",
                        "programme/MCNL-0012-0003 /v1/programmes/MCNL-0012-0003",
                        "accreditation/MCNL-0012-0003-A1 /v1/accreditations/MCNL-0012-0003-A1")) {
            var parts = address.split(" ", 2);
            var heard = scene.get("/id/" + parts[0]);
            assertThat(heard.status()).isEqualTo(303);
            assertThat(heard.header("Location")).isEqualTo(parts[1]);
            assertThat(heard.body()).isEmpty();
        }
    }

    @Test
    void an_address_that_no_thing_can_have_is_not_found() {
        for (var path :
                List.of(
                        "person/I-0012",
                        "programme/I-0012",
                        "institution/MCNL-0012-0003",
                        "accreditation/A1"))
            assertThat(scene.get("/id/" + path).status()).as(path).isEqualTo(404);
    }

    @Test
    void the_description_is_the_same_at_both_its_addresses() {
        var heard = scene.get("/v1/openapi.json");
        assertThat(heard.at("/openapi")).isEqualTo("3.1.0");
        assertThat(scene.get("/openapi.json").body()).isEqualTo(heard.body());
    }

    @Test
    void health_is_ok_when_the_tables_answer() {
        assertThat(scene.get("/v1/health").body()).isEqualTo("{\"status\":\"ok\"}");
    }
}
