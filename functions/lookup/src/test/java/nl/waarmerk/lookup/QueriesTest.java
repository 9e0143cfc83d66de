package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;

/// Questions that cannot be read: everything that is wrong with one is told at once.
class QueriesTest {
    @Test
    void all_that_is_wrong_with_a_search_is_told_at_once() {
        try (var scene = Scene.set()) {
            var heard =
                    scene.get(
                            "/v1/programmes?asOf=2023-02-30&knownAt=yesterday&pageSize=101&after=x&colour=red"
                                    + "&name=%20&institution=HAN&status=good&level=9&field=sales&sector=po&sort=age&sort=name");
            assertThat(heard.status()).isEqualTo(400);
            assertThat(heard.header("Content-Type")).startsWith("application/problem+json");
            assertThat(heard.errors())
                    .containsExactlyInAnyOrder(
                            "query.value at /asOf",
                            "query.value at /knownAt",
                            "query.value at /pageSize",
                            "page.cursor-damaged at /after",
                            "query.unknown at /colour",
                            "query.value at /name",
                            "query.value at /institution",
                            "query.value at /status",
                            "query.value at /level",
                            "query.value at /field",
                            "query.value at /sector",
                            "query.repeated at /sort");
        }
    }

    @Test
    void all_that_is_wrong_with_other_questions_as_well() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            assertThat(scene.get("/v1/institutions?sector=po&sort=size&state=ended").errors())
                    .containsExactlyInAnyOrder(
                            "query.value at /sector",
                            "query.value at /sort",
                            "query.unknown at /state");
            assertThat(
                            scene.get(
                                            "/v1/accreditations?state=good&expiresBefore=soon&institution=I-1&name=a")
                                    .errors())
                    .containsExactlyInAnyOrder(
                            "query.value at /state",
                            "query.value at /expiresBefore",
                            "query.value at /institution",
                            "query.unknown at /name");
            assertThat(scene.get("/v1/names?scheme=isbn&asOf=1").errors())
                    .containsExactlyInAnyOrder(
                            "query.value at /scheme",
                            "query.missing at /value",
                            "query.value at /asOf");
            assertThat(scene.get("/v1/names?scheme=did&value=" + "x".repeat(1025)).errors())
                    .containsExactly("query.value at /value");
            assertThat(scene.get("/v1/institutions/" + han + "?asof=2023-01-01&known=now").errors())
                    .containsExactlyInAnyOrder("query.unknown at /asof", "query.unknown at /known");
        }
    }

    @Test
    void a_parameter_that_a_route_does_not_have_is_refused_everywhere() {
        try (var scene = Scene.set()) {
            for (var path :
                    List.of(
                            "/v1/institutions",
                            "/v1/institutions/I-0001",
                            "/v1/institutions/I-0001/history",
                            "/v1/programmes",
                            "/v1/programmes/MCNL-0001-0001",
                            "/v1/programmes/MCNL-0001-0001/history",
                            "/v1/programmes/MCNL-0001-0001/versions/1",
                            "/v1/accreditations",
                            "/v1/accreditations/MCNL-0001-0001-A1",
                            "/v1/changes",
                            "/v1/frameworks",
                            "/v1/frameworks/HO-2021",
                            "/v1/reason-codes",
                            "/v1/health",
                            "/v1/openapi.json",
                            "/openapi.json",
                            "/id/programme/MCNL-0001-0001"))
                assertThat(scene.get(path + "?colour=red").errors())
                        .as(path)
                        .containsExactly("query.unknown at /colour");
            assertThat(
                            scene.get("/v1/changes?knownAt=2023-01-01T00:00:00Z&asOf=2023-01-01")
                                    .errors())
                    .containsExactlyInAnyOrder(
                            "query.unknown at /asOf", "query.unknown at /knownAt");
        }
    }

    @Test
    void nobody_knows_the_future() {
        try (var scene = Scene.set()) {
            var heard = scene.get("/v1/institutions?knownAt=2023-09-01T10:00:11Z");
            assertThat(heard.errors()).containsExactly("query.value at /knownAt");
            assertThat(scene.get("/v1/institutions?knownAt=2023-09-01T10:00:10Z").status())
                    .isEqualTo(200);
        }
    }
}
