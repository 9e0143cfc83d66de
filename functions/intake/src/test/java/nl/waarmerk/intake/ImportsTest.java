package nl.waarmerk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists that come in, through the handler.
class ImportsTest {
    private static final String TITLES =
            "name,entityId,typeBadgeClass,archived,institution,schac,i_entity_id,ins_name_dutch,ects,eqf\n";
    private static final String GOOD =
            "Sales Manager (demo),demo-sales-manager-000,micro_credential,false,I-0002,,,,5,6\n";
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void the_catalogues_sample_makes_drafts_and_again_changes_nothing() throws IOException {
        var sample = sample();
        var first = scene.catalogue("coordinator", "pilot.example", sample);
        assertThat(counts(first)).isEqualTo("3 0 0 | 0 1 1 | 2 2");
        var before = scene.drafts.drafts(scene.han, DraftState.WAITING, null, 100);
        var second = scene.catalogue("coordinator", "pilot.example", sample);
        assertThat(counts(second)).isEqualTo("0 0 3 | 0 1 1 | 2 2");
        assertThat(second.at("id")).isEqualTo(first.at("id"));
        assertThat(scene.drafts.drafts(scene.han, DraftState.WAITING, null, 100)).isEqualTo(before);
        assertThat(lines(report(second, "coordinator")))
                .containsExactly(
                        "6 ins_name_dutch institution.unknown Hogeschool Voorbeeld (demo)",
                        "7 entityId entity-id.malformed demo-too-short");
    }

    @Test
    void an_institution_imports_its_own_rows_of_the_catalogue() throws IOException {
        var heard = scene.catalogue("institution", Scene.HAN, sample());
        assertThat(counts(heard)).isEqualTo("2 0 0 | 0 1 1 | 3 3");
        assertThat(lines(report(heard, "institution")))
                .contains("5 ins_name_dutch institution.not-yours Avans Hogeschool");
    }

    @Test
    void nothing_is_registered_by_an_import() {
        long before = scene.register.head().size();
        scene.csv("institution", Scene.HAN, TITLES + GOOD);
        assertThat(scene.register.head().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    ROW | SAID
                    ,demo-sales-manager-000,micro_credential,,I-0002,,,,, | name name.missing
                    A,short,micro_credential,,I-0002,,,,, | entityId entity-id.malformed
                    A,demo-sales-manager-000,microcredential,,I-0002,,,,, | typeBadgeClass type.unknown
                    A,demo-sales-manager-000,micro_credential,perhaps,I-0002,,,,, | archived archived.malformed
                    A,demo-sales-manager-000,micro_credential,,I-0009,,,,, | institution institution.unknown
                    A,demo-sales-manager-000,micro_credential,,Avans,,,,, | institution institution.unknown
                    A,demo-sales-manager-000,micro_credential,,I-0001,,,,, | institution institution.not-yours
                    A,demo-sales-manager-000,micro_credential,,,elsewhere.nl,,,, | schac institution.unknown
                    A,demo-sales-manager-000,micro_credential,,,,,,, | institution institution.unknown
                    A,demo-sales-manager-000,micro_credential,,I-0002,,,,five, | ects ects.malformed
                    A,demo-sales-manager-000,micro_credential,,I-0002,,,,0, | ects ects.malformed
                    A,demo-sales-manager-000,micro_credential,,I-0002,,,,5,9 | eqf eqf.malformed
                    A,demo-sales-manager-000,micro_credential,,I-0002,,,,5 | row.columns
                    ,short,micro_credential,,I-0002,,,,, | name name.missing; entityId entity-id.malformed
                    """)
    void each_error_has_its_row_its_column_and_a_fix(String row, String said) {
        var heard = scene.csv("institution", Scene.HAN, TITLES + GOOD + row + "\n");
        assertThat(counts(heard)).startsWith("1 0 0 | 0 0 0 | 1 ");
        var report = report(heard, "institution");
        assertThat(report.each("fix", "items")).doesNotContain("-", "");
        assertThat(rows(report)).containsOnly("3");
        var columns = report.each("column", "items");
        var codes = report.codes("items");
        var told = new StringBuilder();
        for (int i = 0; i < codes.size(); i++)
            told.append(i > 0 ? "; " : "").append(columns.get(i)).append(' ').append(codes.get(i));
        assertThat(told.toString().strip()).isEqualTo(said.strip());
    }

    @Test
    void a_badge_class_that_is_there_twice_is_told_with_the_row_before() {
        var heard = scene.csv("institution", Scene.HAN, TITLES + GOOD + GOOD);
        assertThat(counts(heard)).isEqualTo("1 0 0 | 0 0 0 | 1 1");
        assertThat(report(heard, "institution").each("fix", "items").getFirst()).contains("row 2");
    }

    @Test
    void an_institution_is_found_by_number_home_address_or_name() {
        var address = "https://api.edubadges.nl/public/issuers/demo-abc";
        scene.office.byTwo(
                scene.han, Demo.link(Identifier.registrable(Scheme.ISSUER_ADDRESS, address)));
        var heard =
                scene.csv(
                        "institution",
                        Scene.HAN,
                        TITLES
                                + "A,demo-number-0000000000,micro_credential,0,I-0002,,,,,\n"
                                + "B,demo-home-000000000000,micro_credential,0,,han.nl,,,,\n"
                                + "C,demo-issuer-0000000000,micro_credential,0,,,demo-abc,,,\n"
                                + "D,demo-name-000000000000,micro_credential,0,,,,han university of APPLIED sciences,,\n");
        assertThat(counts(heard)).as(heard.text()).isEqualTo("4 0 0 | 0 0 0 | 0 0");
    }

    @Test
    void what_the_register_names_already_is_no_draft() {
        var programme = scene.office.offer(scene.han, Demo.programme("Sales Manager"));
        var address = "https://api.edubadges.nl/public/badges/demo-sales-manager-000";
        scene.office.byTwo(
                programme, Demo.link(Identifier.registrable(Scheme.BADGE_CLASS, address)));
        var heard = scene.csv("institution", Scene.HAN, TITLES + GOOD);
        assertThat(counts(heard)).isEqualTo("0 0 0 | 1 0 0 | 0 0");
    }

    @Test
    void a_spreadsheets_semicolons_quotes_and_mark_are_read() {
        var text =
                (TITLES + GOOD.replace(",5,", ",\"7,5\",")).replace(",", ";").replace("7;5", "7,5");
        var heard = scene.csv("institution", Scene.HAN, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(counts(heard)).as(heard.text()).isEqualTo("1 0 0 | 0 0 0 | 0 0");
        var draft = scene.drafts.drafts(scene.han, DraftState.WAITING, null, 1).getFirst();
        assertThat(draft.offer().size()).hasToString("7.5 EC");
        var shown = scene.get("institution", Scene.HAN, "/v1/drafts/" + draft.id());
        assertThat(shown.json().get("lacks"))
                .contains(Json.texts(List.of("outcomes", "language", "from")));
    }

    @Test
    void a_draft_that_was_turned_down_does_not_come_back_and_one_that_waits_is_renamed() {
        var other = GOOD.replace("manager-000", "manager-001");
        scene.csv("institution", Scene.HAN, TITLES + GOOD + other);
        var drafts = scene.drafts.drafts(scene.han, DraftState.WAITING, null, 9);
        scene.drafts.decide(
                drafts.getFirst().with(new Fate.Rejected(new ReasonGiven("not-offered"))));
        var heard =
                scene.csv(
                        "institution",
                        Scene.HAN,
                        (TITLES + GOOD + other).replace("Sales", "Field sales"));
        assertThat(counts(heard)).isEqualTo("0 1 1 | 0 0 0 | 0 0");
        assertThat(scene.drafts.drafts(scene.han, DraftState.WAITING, null, 9)).hasSize(1);
    }

    @Test
    void a_list_that_cannot_be_read_is_refused_whole() {
        assertThat(codes(scene.csv("institution", Scene.HAN, ""))).containsExactly("csv.empty");
        assertThat(codes(scene.csv("institution", Scene.HAN, TITLES + "\"A\"b,c\n")))
                .containsExactly("csv.malformed");
        assertThat(codes(scene.csv("institution", Scene.HAN, "name,titel\nA,B\n")))
                .containsExactlyInAnyOrder(
                        "column.unknown", "column.missing", "column.missing", "column.missing");
        assertThat(codes(scene.catalogue("institution", Scene.HAN, "{}"))).containsExactly("type");
        assertThat(counts(scene.catalogue("institution", Scene.HAN, "[7]")))
                .isEqualTo("0 0 0 | 0 0 0 | 1 1");
        var token = scene.token("institution", Scene.HAN);
        assertThat(scene.send("POST", "/v1/imports", "text/plain", "x", token).status())
                .isEqualTo(415);
        assertThat(scene.csv("institution", Scene.HAN, TITLES + GOOD.repeat(10_001)).status())
                .isEqualTo(413);
    }

    @Test
    void who_may_not_see_it_is_denied_and_a_report_ends_after_thirty_days() {
        var heard = scene.csv("institution", Scene.HAN, TITLES + GOOD);
        var report = "/v1/imports/" + heard.at("id");
        var draft =
                "/v1/drafts/"
                        + scene.drafts
                                .drafts(scene.han, DraftState.WAITING, null, 1)
                                .getFirst()
                                .id();
        for (var path : List.of(report, draft, "/v1/drafts?institution=I-0002")) {
            assertThat(codes(scene.get("institution", Scene.AVANS, path)))
                    .as(path)
                    .containsExactly("tenant.other");
            assertThat(scene.get("auditor", "pilot.example", path).status()).isEqualTo(200);
            assertThat(scene.get("issuer", Scene.HAN, path).status()).isEqualTo(403);
            assertThat(scene.send("GET", path, null, null, null).status()).isEqualTo(401);
        }
        assertThat(scene.csv("auditor", "pilot.example", TITLES + GOOD).status()).isEqualTo(403);
        scene.clock.move(Duration.ofDays(30));
        assertThat(scene.get("institution", Scene.HAN, report).status()).isEqualTo(404);
        assertThat(scene.get("institution", Scene.HAN, draft).status()).isEqualTo(200);
    }

    @Test
    void drafts_and_errors_are_listed_a_page_at_a_time() {
        var text = new StringBuilder(TITLES);
        for (int n = 0; n < 30; n++)
            text.append("A,demo-%017d,micro_credential,,I-000%d,,,,,\n".formatted(n, 1 + n % 2));
        text.append(",x,micro_credential,,I-0002,,,,,\n".repeat(30));
        var made = scene.csv("coordinator", "pilot.example", text.toString());
        assertThat(pages("/v1/drafts?pageSize=7", "id")).isEqualTo(30);
        assertThat(pages("/v1/imports/" + made.at("id") + "?pageSize=7", "row")).isEqualTo(60);
        var forged = "/v1/drafts?after=AAAA";
        assertThat(scene.get("coordinator", "pilot.example", forged).status()).isEqualTo(400);
    }

    private int pages(String path, String member) {
        int seen = 0;
        var next = path;
        while (!next.equals("-")) {
            var heard = scene.get("coordinator", "pilot.example", next);
            assertThat(heard.status()).as(heard.text()).isEqualTo(200);
            seen += heard.each(member, "items").size();
            next = heard.at("_links", "next", "href");
        }
        return seen;
    }

    static String sample() throws IOException {
        var root = Path.of(System.getProperty("waarmerk.root", "../.."));
        var event = Files.readString(root.resolve("events/intake/import-catalogue.json"));
        return ((Json.Obj) StrictJson.trusted(event)).text("body").orElseThrow();
    }

    /// Made, changed, known | registered, archived, of other kinds | rows with errors, errors.
    static String counts(Heard heard) {
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return String.join(
                " ",
                heard.at("drafts", "made"),
                heard.at("drafts", "changed"),
                heard.at("drafts", "known"),
                "|",
                heard.at("skipped", "registered"),
                heard.at("skipped", "archived"),
                heard.at("skipped", "otherKinds"),
                "|",
                heard.at("faulty"),
                heard.at("errors"));
    }

    private Heard report(Heard made, String role) {
        var home = role.equals("institution") ? Scene.HAN : "pilot.example";
        return scene.get(role, home, made.at("_links", "report", "href"));
    }

    private static List<String> codes(Heard heard) {
        return heard.codes("errors");
    }

    private static List<String> rows(Heard report) {
        return items(report).stream().map(item -> text(item, "row")).toList();
    }

    private static List<String> lines(Heard report) {
        return items(report).stream()
                .map(item ->
                        String.join(
                                " ",
                                text(item, "row"),
                                text(item, "column"),
                                text(item, "code"),
                                text(item, "found")))
                .toList();
    }

    private static List<Json.Obj> items(Heard report) {
        return ((Json.Arr) report.json().get("items").orElseThrow())
                .items().stream().map(Json.Obj.class::cast).toList();
    }

    private static String text(Json.Obj item, String member) {
        return switch (item.members().get(member)) {
            case Json.Text(var text) -> text;
            case null -> "-";
            case Json other -> CanonicalJson.text(other);
        };
    }
}
