package nl.waarmerk.process.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an institution tells and asks, and what a coordinator sees, through the handler.
class ProcessRoutesTest {
    private static final String COHORT = "MCNL-0002-0001.autumn";
    private @TempDir Path exports;
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(exports);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void each_posted_event_is_answered_for_itself_and_a_repeat_changes_nothing() {
        var heard =
                post(
                        Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z"),
                        Scene.event("a-2", "autumn", "offer.done", "2025-10-02T09:00:00Z"),
                        Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z"),
                        Scene.event("a-1", "autumn", "offer.completed", "2025-10-09T09:00:00Z"),
                        Scene.event("a-3", "autumn", "award.completed", "2027-01-01T09:00:00Z"),
                        Scene.event("a-4", "autumn", "offer.completed", "2025-10-03T09:00:00Z")
                                .with("subject", "MCNL-0002-0999"),
                        Scene.event("a-5", "autumn", "offer.completed", "2025-10-03T09:00:00Z")
                                .with("source", "I-0001"),
                        Scene.event(
                                "register:x", "autumn", "offer.completed", "2025-10-03T09:00:00Z"));
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.each("outcome", "items"))
                .containsExactly(
                        "new",
                        "refused",
                        "repeated",
                        "refused",
                        "refused",
                        "refused",
                        "refused",
                        "refused");
        assertThat(heard.text())
                .contains("id.taken", "time.in-future", "programme.unknown", "tenant.other");
        assertThat(scene.log.of(CaseId.parse(COHORT))).hasSize(1);
    }

    @Test
    void one_event_alone_is_answered_as_a_request_of_its_own() {
        var event = Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z");
        assertThat(alone(event).at("outcome")).isEqualTo("new");
        assertThat(alone(event).at("outcome")).isEqualTo("repeated");
        assertThat(alone(event.with("time", "2025-10-05T09:00:00Z")).status()).isEqualTo(409);
        assertThat(alone(event.with("source", "I-0001")).status()).isEqualTo(403);
        assertThat(alone(event.with("time", "2025-13-05")).codes("errors")).contains("value");
    }

    @Test
    void a_case_is_shown_event_by_event_with_what_comes_next() {
        post(
                Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z"),
                Scene.event("a-2", "autumn", "offer.completed", "2025-10-03T09:00:00Z"));
        var heard = han("/v1/cases/" + COHORT);
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        assertThat(heard.text())
                .contains("\"sinceLast\":{\"seconds\":172800,\"workingSeconds\":172800}")
                .contains("\"finished\":false", "\"stage\":\"teaching\"");
        var before = han("/v1/cases/" + COHORT + "?asOf=2025-10-02");
        assertThat(before.text()).doesNotContain("a-2");
        assertThat(han("/v1/cases/" + COHORT + "?knownAt=2026-03-01T00:00:00Z").status())
                .isEqualTo(404);
        assertThat(han("/v1/cases/MCNL-0002-0001.spring").status()).isEqualTo(404);
    }

    @Test
    void what_the_register_decided_is_in_the_case_without_anybody_typing_it() {
        var heard = han("/v1/cases/MCNL-0002-0001");
        assertThat(heard.text())
                .contains(
                        "nl.waarmerk.process.design.completed",
                        "nl.waarmerk.process.quality-check.started",
                        "nl.waarmerk.process.quality-check.completed",
                        "nl.waarmerk.process.registration.completed")
                .doesNotContain("\"person\"");
    }

    @Test
    void cases_are_listed_page_by_page_and_by_state() {
        for (int n = 0; n < 5; n++)
            post(Scene.event("a-" + n, "c" + n, "offer.started", "2025-10-01T09:00:00Z"));
        var first = han("/v1/cases?pageSize=2");
        assertThat(first.each("id", "items"))
                .containsExactly("MCNL-0002-0001", "MCNL-0002-0001.c0");
        var next = han("/v1/cases?pageSize=2&after=" + first.at("page", "next"));
        assertThat(next.each("id", "items"))
                .containsExactly("MCNL-0002-0001.c1", "MCNL-0002-0001.c2");
        assertThat(han("/v1/cases?state=open").each("id", "items")).hasSize(5);
        assertThat(han("/v1/cases?state=finished").each("id", "items"))
                .containsExactly("MCNL-0002-0001");
    }

    @Test
    void an_institution_sees_its_own_and_nothing_of_another() {
        post(Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z"));
        for (var figure : List.of("figures", "variants", "bottlenecks", "ageing", "conformance")) {
            var avans = scene.get("institution", Scene.AVANS, "/v1/process/" + figure);
            assertThat(avans.status()).as(figure).isEqualTo(200);
            assertThat(avans.text()).as(figure).doesNotContain("MCNL-0002", "I-0002");
            var asked = "/v1/process/" + figure + "?institution=I-0002";
            assertThat(scene.get("institution", Scene.AVANS, asked).status()).isEqualTo(403);
            assertThat(scene.get("coordinator", "pilot.example", asked).status()).isEqualTo(200);
        }
        for (var form : ExportForm.values()) {
            var path = "/v1/process/exports/" + form.code();
            var avans = scene.get("institution", Scene.AVANS, path);
            assertThat(avans.status()).as(path).isEqualTo(200);
            assertThat(avans.text()).as(path).doesNotContain("MCNL-0002", "I-0002");
            assertThat(scene.get("institution", Scene.AVANS, path + "?institution=I-0002").status())
                    .isEqualTo(403);
        }
        assertThat(scene.get("institution", Scene.AVANS, "/v1/cases/" + COHORT).status())
                .isEqualTo(403);
        assertThat(scene.get("institution", Scene.AVANS, "/v1/cases").text())
                .doesNotContain("MCNL-0002");
    }

    @Test
    void figures_of_a_cohort_stand_beside_the_rest_and_an_earlier_period() {
        var heard =
                scene.get(
                        "coordinator",
                        "pilot.example",
                        "/v1/process/figures?institution=I-0002&from=2025-09-01&until=2025-10-01");
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.at("cohort", "cases")).isEqualTo("1");
        assertThat(heard.at("rest", "cases")).isEqualTo("1");
        assertThat(heard.at("earlier", "cases")).isEqualTo("0");
        assertThat(
                        scene.get(
                                        "coordinator",
                                        "pilot.example",
                                        "/v1/process/figures?from=2025-10-01&until=2025-09-01")
                                .status())
                .isEqualTo(400);
    }

    @Test
    void an_export_says_how_many_rows_it_has_and_its_digest() throws Exception {
        for (var form :
                List.of(ExportForm.CSV, ExportForm.XES, ExportForm.OCEL, ExportForm.NDJSON)) {
            var heard = han("/v1/process/exports/" + form.code());
            assertThat(heard.headers().get("Row-Count")).as(form.code()).isEqualTo("4");
            var hash = MessageDigest.getInstance("SHA-256").digest(heard.text().getBytes(UTF_8));
            assertThat(heard.headers().get("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
            assertThat(heard.headers().get("Content-Disposition"))
                    .contains("waarmerk-process-2026-03-02");
        }
        assertThat(han("/v1/process/exports/csv?dialect=excel").text()).startsWith("\uFEFF");
        assertThat(han("/v1/process/exports/xes?dialect=excel").status()).isEqualTo(400);
    }

    @Test
    void an_export_above_four_megabytes_says_how_to_get_it() {
        var events = new ArrayList<Json.Obj>();
        for (int n = 0; n < 500; n++)
            events.add(
                    Scene.event(
                            "x".repeat(50) + n, "c" + n, "offer.started", "2025-10-01T09:00:00Z"));
        for (int batch = 0; batch < 60; batch++) {
            var prefix = "b" + batch + "-";
            post(
                    events.stream()
                            .map(e -> e.with("id", prefix + e.text("id").orElseThrow()))
                            .toArray(Json.Obj[]::new));
        }
        var heard = han("/v1/process/exports/csv");
        assertThat(heard.status()).isEqualTo(413);
        assertThat(heard.text()).contains("POST /v1/process/exports");
        var ordered =
                scene.post("institution", Scene.HAN, "/v1/process/exports", "{\"format\":\"csv\"}");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(ordered.at("rows")).isEqualTo("30004");
        assertThat(ordered.headers()).containsKey("Location");
    }

    @Test
    void an_ordered_export_is_fetched_by_whoever_ordered_it_and_by_no_other_institution() {
        var ordered =
                scene.post("institution", Scene.HAN, "/v1/process/exports", "{\"format\":\"csv\"}");
        var job = ordered.headers().getOrDefault("Location", "nowhere");
        assertThat(han(job).at("rows")).isEqualTo("4");
        assertThat(han(job + "/file").text()).isEqualTo(han("/v1/process/exports/csv").text());
        assertThat(scene.get("institution", Scene.AVANS, job).status()).isEqualTo(403);
        assertThat(scene.get("institution", Scene.AVANS, job + "/file").status()).isEqualTo(403);
        assertThat(scene.get("auditor", "pilot.example", job + "/file").status()).isEqualTo(200);
        assertThat(han("/v1/process/exports/00000000-0000-0000-0000-000000000000").status())
                .isEqualTo(404);
        assertThat(
                        scene.post(
                                        "institution",
                                        Scene.AVANS,
                                        "/v1/process/exports",
                                        "{\"format\":\"csv\",\"institution\":\"I-0002\"}")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_quarter_is_published_once_and_shown_to_everybody_without_filters() {
        var counts =
                Json.obj()
                        .with("awarded", 8)
                        .with("claimed", 3)
                        .with("pending", 5)
                        .with("denied", 0)
                        .with("expired", 0)
                        .with("revoked", 0);
        var observed = Scene.event("o-1", "autumn", "claim.observed", "2025-12-01T09:00:00Z");
        post(observed.with("data", Json.obj().with("role", "institution").with("counts", counts)));
        assertThat(publish("{}").codes("errors")).containsExactly("quarter.first");
        assertThat(publish("{\"quarter\":\"2026-Q1\"}").codes("errors"))
                .containsExactly("quarter.open");
        assertThat(publish("{\"quarter\":\"2025-Q4\"}").status()).isEqualTo(200);
        assertThat(publish("{}").codes("errors")).containsExactly("quarter.open");
        var shown = scene.send("GET", "/v1/process/public-figures", null, null);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text())
                .contains(
                        "{\"sector\":\"hbo\",\"measure\":\"awards\",\"value\":8,\"withheld\":false}")
                .contains("{\"sector\":\"hbo\",\"measure\":\"claims\",\"withheld\":true}");
        assertThat(scene.send("GET", "/v1/process/public-figures?sector=hbo", null, null).status())
                .isEqualTo(400);
    }

    @Test
    void persons_of_a_case_can_be_forgotten_and_nothing_else_changes() {
        var event = Scene.event("a-1", "autumn", "offer.started", "2025-10-01T09:00:00Z");
        var token = Json.obj().with("role", "institution").with("actorToken", "colleague-7");
        post(event.with("data", token));
        var person = scene.log.of(CaseId.parse(COHORT)).getFirst().doing().person();
        assertThat(person).isNotNull().doesNotContain("colleague");
        assertThat(scene.get("coordinator", "pilot.example", "/v1/process/exports/csv").text())
                .contains(person);
        var erased =
                scene.post(
                        "coordinator", "pilot.example", "/v1/cases/" + COHORT + "/erasure", "{}");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(scene.log.of(CaseId.parse(COHORT)).getFirst().doing().person()).isNull();
        post(event.with("id", "a-2").with("data", token));
        assertThat(scene.log.of(CaseId.parse(COHORT))).allMatch(e -> e.doing().person() == null);
    }

    private Heard publish(String body) {
        return scene.post("coordinator", "pilot.example", "/v1/process/public-figures", body);
    }

    private Heard han(String path) {
        return scene.get("institution", Scene.HAN, path);
    }

    private Heard alone(Json.Obj event) {
        return scene.post(
                "institution", Scene.HAN, "/v1/process-events", CanonicalJson.text(event));
    }

    private Heard post(Json.Obj... events) {
        var list = CanonicalJson.text(Json.list(List.of(events), event -> event));
        return scene.post("institution", Scene.HAN, "/v1/process-events", list);
    }
}
