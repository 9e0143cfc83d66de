package nl.waarmerk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.http.Edge.Call;
import nl.waarmerk.http.Edge.Reply;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a client may rely on, the same behind both hosts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EdgeContract {
    private static final String TAG = "\"12.0123456789abcdef\"";

    TestIssuer issuer;
    Edge edge;

    abstract Edge edge(Map<String, Object> settings);

    @BeforeAll
    void start() throws IOException {
        issuer = new TestIssuer();
        edge = edge(issuer.settings());
    }

    @AfterAll
    void stop() {
        edge.close();
        issuer.close();
    }

    private Reply get(String path) {
        return edge.send(Call.get(path));
    }

    private Call post(String path, String json) {
        return Call.post(path, json).as(issuer.person("institution", "han.nl"));
    }

    // Answers

    @Test
    void a_record_bears_an_etag_of_its_version_and_bytes() {
        var reply = get("/v1/things/5");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"id\":\"5\"}");
        assertThat(reply.header("ETag"))
                .hasValue(
                        "\"12."
                                + Sha256.hex(reply.body().getBytes(StandardCharsets.UTF_8))
                                        .substring(0, 16)
                                + "\"");
        assertThat(reply.header("Content-Type")).hasValue("application/json");
    }

    @Test
    void a_route_knows_how_long_its_request_has_been_here() {
        assertThat(get("/v1/things/slow").body()).isEqualTo("{\"timed\":true}");
    }

    @Test
    void who_holds_these_very_bytes_is_answered_304() {
        var tag = get("/v1/things/5").header("ETag").orElseThrow();
        for (var held : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            var reply = edge.send(Call.get("/v1/things/5").with("If-None-Match", held));
            assertThat(reply.status()).as(held).isEqualTo(304);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.header("ETag")).hasValue(tag);
            assertThat(reply.header("API-Version")).isPresent();
        }
        for (var other : List.of("\"12.0000000000000000\"", tag.replace("12.", "11."), "12"))
            assertThat(edge.send(Call.get("/v1/things/5").with("If-None-Match", other)).status())
                    .as(other)
                    .isEqualTo(200);
    }

    @Test
    void a_head_request_tells_the_same_without_a_body() {
        var reply = edge.send(new Call("HEAD", "/v1/things/5", Map.of(), ""));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo(get("/v1/things/5").header("ETag"));
        assertThat(reply.body()).isEmpty();
        var missing = edge.send(new Call("HEAD", "/v1/things/0", Map.of(), ""));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "*/*", "deflate, snappy;q=0.5"})
    void a_long_answer_comes_as_it_is_whatever_its_caller_could_open(String encodings) {
        var lengthy = "a".repeat(4000);
        var reply = edge.send(Call.get("/v1/things/" + lengthy).with("Accept-Encoding", encodings));
        assertThat(reply.header("Content-Encoding")).isEmpty();
        assertThat(reply.json().text("id")).hasValue(lengthy);
    }

    @Test
    void a_permanent_address_points_on() {
        assertThat(get("/id/things/9").status()).isEqualTo(303);
        assertThat(get("/id/things/9").header("Location")).hasValue("/v1/things/9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "é€😀",
                "a/b",
                "100%",
                "{x}",
                "a+b",
                "a&b=c",
                "%41",
                "[1]",
                "a;b",
                "a\"b",
                "~:@!$'()*,"
            })
    void an_encoded_path_value_arrives_as_it_was_meant(String meant) {
        var reply = get("/v1/things/" + encoded(meant));
        assertThat(reply.json().text("id")).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b", "é€😀", "a/b", "100%", "{x}", "a+b", "a&b=c", "%41", "a,b", "a\"b", "#x?"
            })
    void an_encoded_parameter_arrives_as_it_was_meant(String meant) {
        var reply = get("/v1/things?tag=" + encoded(meant) + "&tag=second");
        assertThat(reply.json().get("tags")).hasValue(Json.texts(List.of(meant, "second")));
    }

    @Test
    void only_ampersands_separate_parameters() {
        assertThat(get("/v1/things?tag=a;role=auditor").json().get("tags"))
                .hasValue(Json.texts(List.of("a;role=auditor")));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // Headers of every answer

    @Test
    void every_answer_bears_the_version_and_is_protected() {
        var calls =
                new ArrayList<>(
                        List.of(
                                Call.get("/v1/things/5"),
                                Call.get("/v1/things/0"),
                                Call.get("/nowhere"),
                                Call.get("/v1/audits"),
                                Call.get("/v1/faults/broken"),
                                Call.get("/v1/faults/busy"),
                                Call.get("/v1/things?x=1"),
                                new Call("DELETE", "/v1/things/5", Map.of(), ""),
                                Call.post("/v1/checks", "x"),
                                Call.post("/v1/things", "{}").with("Content-Type", "text/plain"),
                                Call.get("/v1/things/5").as("rubbish")));
        for (var call : calls) {
            var reply = edge.send(call);
            assertThat(reply.header("API-Version")).as(call + " " + reply).hasValue("1.0.0");
            assertThat(reply.header("X-Content-Type-Options"))
                    .as(call.toString())
                    .hasValue("nosniff");
            assertThat(reply.header("Strict-Transport-Security")).as(call.toString()).isPresent();
            assertThat(reply.header("Cache-Control")).as(call.toString()).isPresent();
        }
    }

    @Test
    void one_machine_is_not_remembered_as_https() {
        var settings = new HashMap<>(issuer.settings());
        settings.put("waarmerk.https", false);
        try (var local = edge(settings)) {
            assertThat(local.send(Call.get("/v1/things/5")).header("Strict-Transport-Security"))
                    .isEmpty();
            assertThat(local.send(Call.get("/v1/things/5")).header("X-Content-Type-Options"))
                    .isPresent();
        }
    }

    @Test
    void only_what_anyone_may_read_is_kept() {
        var token = issuer.person("coordinator", "surf.nl");
        assertThat(get("/v1/things/5").header("Cache-Control")).hasValue("public, max-age=60");
        assertThat(get("/v1/things/5").header("Vary")).hasValue("Authorization");
        assertThat(get("/v1/things").header("Cache-Control")).hasValue("public, max-age=60");
        assertThat(get("/v1/things/0").header("Cache-Control")).hasValue("no-store");
        assertThat(get("/v1/faults/broken").header("Cache-Control")).hasValue("no-store");
        assertThat(edge.send(Call.post("/v1/checks", "x")).header("Cache-Control"))
                .hasValue("no-store");
        assertThat(edge.send(Call.get("/v1/things/5").as(token)).header("Cache-Control"))
                .hasValue("private, no-store");
        assertThat(edge.send(Call.get("/v1/audits").as(token)).header("Cache-Control"))
                .hasValue("private, no-store");
        assertThat(edge.send(Call.get("/v1/things/5").as("rubbish")).header("Cache-Control"))
                .hasValue("private, no-store");
    }

    @Test
    void pages_of_other_origins_may_read_what_anyone_may_read() {
        var origin = Call.get("/v1/things/5").with("X-Origin", "https://elsewhere.example");
        assertThat(edge.send(origin).header("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(edge.send(origin).header("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag", "API-Version");
        assertThat(get("/v1/things/0").header("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(get("/v1/audits").header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(edge.send(Call.post("/v1/checks", "x")).header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void a_preflight_is_answered_for_public_reads_alone() {
        var preflight =
                new Call(
                        "OPTIONS",
                        "/v1/things/5",
                        Map.of(
                                "Access-Control-Request-Method",
                                "GET",
                                "Access-Control-Request-Headers",
                                "if-none-match"),
                        "");
        var reply = edge.send(preflight);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(reply.header("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
        var other = edge.send(new Call("OPTIONS", "/v1/audits", preflight.headers(), ""));
        assertThat(other.status()).isEqualTo(405);
        assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
    }

    // Problems

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # method, path, content type, accept, status, slug
                    GET, /nowhere, , , 404, not-found
                    GET, /v1/things/0, , , 404, not-found
                    DELETE, /v1/things/5, , , 405, method-not-allowed
                    GET, /v1/things/5, , text/html, 406, not-acceptable
                    GET, /v1/faults/taken, , , 409, conflict
                    POST, /v1/things, text/plain, , 415, unsupported-media-type
                    GET, /v1/numbers/abc, , , 400, malformed
                    GET, /v1/faults/broken, , , 500, internal
                    GET, /v1/faults/overflow, , , 500, internal
                    GET, /v1/faults/busy, , , 503, unavailable
                    GET, /v1/faults/store-busy, , , 503, unavailable
                    GET, /v1/audits, , , 401, unauthenticated
                    """)
    void every_no_is_a_problem_document(
            String method,
            String path,
            String contentType,
            String accept,
            int status,
            String slug) {
        var call = new Call(method, path, Map.of(), method.equals("POST") ? "x" : "");
        if (contentType != null) call = call.with("Content-Type", contentType);
        if (accept != null) call = call.with("Accept", accept);
        var reply = edge.send(call);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
        var document = reply.json();
        assertThat(document.text("type")).hasValue("urn:x-waarmerk:problem:" + slug);
        assertThat(document.text("title")).isPresent();
        assertThat(document.text("detail")).isPresent();
        assertThat(document.get("status")).hasValue(Json.of(status));
        assertThat(document.text("instance")).hasValue(path);
        assertThat(reply.body()).doesNotContain("hunter2", "Exception", "java", "micronaut");
    }

    @ParameterizedTest
    @CsvSource({"Accept-Charset, ;", "Accept-Language, ;"})
    void a_preference_for_nothing_is_the_callers_fault(String header, String value) {
        var reply = edge.send(new Call("GET", "/v1/things/5", Map.of(header, value), ""));
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().text("type")).hasValue("urn:x-waarmerk:problem:malformed");
    }

    @Test
    void a_refused_method_says_which_are_served() {
        assertThat(
                        edge.send(new Call("DELETE", "/v1/things/5", Map.of(), ""))
                                .header("Allow")
                                .orElse(""))
                .contains("GET");
    }

    @Test
    void a_problem_keeps_its_errors_and_its_retry_after() {
        assertThat(get("/v1/faults/taken").errors())
                .containsExactly("name.taken@", "name.taken@/identifiers/0");
        assertThat(get("/v1/faults/busy").header("Retry-After")).hasValue("7");
        assertThat(get("/v1/faults/busy").json().text("detail"))
                .hasValue("Outcome unknown; repeat with the same key.");
    }

    @Test
    void a_bug_is_logged_whole_under_the_id_that_the_caller_sees() {
        var before = System.err;
        var log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        Reply reply;
        try {
            reply = get("/v1/faults/broken");
        } finally {
            System.setErr(before);
        }
        var id = reply.json().text("requestId").orElseThrow();
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains(
                        id,
                        "/v1/faults/broken",
                        "the password is hunter2",
                        "Caused by",
                        "deeper",
                        "TestRoutes.fault");
    }

    // Queries

    @Test
    void every_fault_of_a_query_is_told_at_once() {
        var reply =
                get(
                        "/v1/things?pageSize=0&asOf=2023-02-30&knownAt=yesterday&colour=red&role=king&shape=round&tag=1&tag=2&tag=3&tag=4&after=x");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors())
                .containsExactlyInAnyOrder(
                        "query.value@/pageSize",
                        "page.cursor-damaged@/after",
                        "query.value@/role",
                        "query.too-many@/tag",
                        "query.value@/asOf",
                        "query.value@/knownAt",
                        "query.unknown@/colour",
                        "query.unknown@/shape");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # parameters, fault
                    pageSize=101, query.value@/pageSize
                    pageSize=-1, query.value@/pageSize
                    pageSize=1.0, query.value@/pageSize
                    pageSize=٣, query.value@/pageSize
                    pageSize=, query.value@/pageSize
                    pageSize=5&pageSize=5, query.repeated@/pageSize
                    asOf=2023-7-4, query.value@/asOf
                    asOf=20230704, query.value@/asOf
                    asOf=2023-07-04T00:00:00Z, query.value@/asOf
                    asOf=1899-12-31, query.value@/asOf
                    asOf=+2023-07-04, query.value@/asOf
                    knownAt=2023-07-04, query.value@/knownAt
                    knownAt=2023-07-04T10:00:00, query.value@/knownAt
                    knownAt=2023-07-04T10:00:00+02:00, query.value@/knownAt
                    knownAt=2999-01-01T00:00:00Z, query.value@/knownAt
                    Role=auditor, query.unknown@/Role
                    """)
    void a_parameter_is_read_strictly(String parameters, String fault) {
        var reply = get("/v1/things?" + parameters.replace("٣", "%D9%A3"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).containsExactly(fault);
    }

    @Test
    void a_plus_sign_that_was_not_encoded_is_explained() {
        assertThat(get("/v1/things?knownAt=2023-07-04T10:00:00+02:00").body())
                .contains("percent-encoded");
        assertThat(get("/v1/things?knownAt=2023-07-04T10:00:00%2B02:00").json().text("knownAt"))
                .hasValue("2023-07-04T08:00:00Z");
    }

    @Test
    void known_at_may_lie_as_far_ahead_as_clocks_differ() {
        assertThat(get("/v1/things?knownAt=" + Instant.now().plusSeconds(8)).status())
                .isEqualTo(200);
        assertThat(get("/v1/things?knownAt=" + Instant.now().plusSeconds(13)).status())
                .isEqualTo(400);
    }

    @Test
    void as_of_is_today_in_amsterdam_unless_it_is_given() {
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).toString();
        assertThat(get("/v1/things").json().text("asOf")).hasValue(today);
        assertThat(get("/v1/things?asOf=2023-07-04").json().text("asOf")).hasValue("2023-07-04");
        assertThat(get("/v1/things").json().text("knownAt")).hasValue("all");
    }

    @Test
    void both_missing_parameters_are_told() {
        assertThat(get("/v1/pairs").errors())
                .containsExactly("query.missing@/left", "query.missing@/right");
        assertThat(get("/v1/pairs?left=a&rihgt=b").errors())
                .containsExactly("query.missing@/right", "query.unknown@/rihgt");
        assertThat(get("/v1/pairs?left=a&right=b").body())
                .isEqualTo("{\"left\":\"a\",\"right\":\"b\"}");
    }

    @Test
    void a_route_without_parameters_refuses_any() {
        assertThat(get("/v1/things/5?verbose=1").errors())
                .containsExactly("query.unknown@/verbose");
    }

    // Pages

    @Test
    void a_list_is_walked_to_its_end_by_its_links() {
        var seen = new ArrayList<Json>();
        String path = "/v1/things?tag=a%20b&pageSize=20";
        int pages = 0;
        while (path != null) {
            var body = get(path).json();
            pages++;
            seen.addAll(((Json.Arr) body.get("items").orElseThrow()).items());
            var links = (Json.Obj) body.get("_links").orElseThrow();
            path =
                    links.get("next")
                            .map(next -> ((Json.Obj) next).text("href").orElseThrow())
                            .orElse(null);
            assertThat(((Json.Obj) body.get("page").orElseThrow()).get("next").isPresent())
                    .isEqualTo(path != null);
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void a_list_says_its_own_address_and_bears_no_etag() {
        var reply = get("/v1/things?tag=a%20b&pageSize=45");
        assertThat(reply.header("ETag")).isEmpty();
        assertThat(CanonicalJson.ordered(reply.json().get("_links").orElseThrow()))
                .isEqualTo("{\"self\":{\"href\":\"/v1/things?pageSize=45&tag=a%20b\"}}");
        assertThat(CanonicalJson.ordered(reply.json().get("page").orElseThrow()))
                .isEqualTo("{\"size\":45}");
    }

    @Test
    void a_cursor_serves_its_own_query_alone() {
        var cursor = cursor(get("/v1/things?tag=x"));
        assertThat(get("/v1/things?tag=x&after=" + cursor).status()).isEqualTo(200);
        for (var other :
                List.of(
                        "tag=y",
                        "tag=x&tag=x",
                        "tag=x&pageSize=20",
                        "pageSize=20",
                        "role=auditor&tag=x"))
            assertThat(get("/v1/things?" + other + "&after=" + cursor).errors())
                    .as(other)
                    .containsExactly("page.cursor-of-another-query@/after");
    }

    @Test
    void a_cursor_that_was_tampered_with_is_refused_whichever_character_it_is() {
        var cursor = cursor(get("/v1/things"));
        for (int i = 0; i < cursor.length(); i++) {
            var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            var tampered = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(get("/v1/things?after=" + tampered).status()).as(tampered).isEqualTo(400);
        }
        for (var rubbish :
                List.of(
                        "",
                        "=",
                        "%20",
                        cursor + "A",
                        cursor.substring(1),
                        cursor + "=",
                        "AAAA",
                        "A".repeat(5000)))
            assertThat(get("/v1/things?after=" + rubbish).errors())
                    .as(rubbish)
                    .containsExactly("page.cursor-damaged@/after");
    }

    private static String cursor(Reply reply) {
        return ((Json.Obj) reply.json().get("page").orElseThrow()).text("next").orElseThrow();
    }

    // Writes

    @Test
    void a_write_is_answered_with_its_place_and_version() {
        var reply = edge.send(post("/v1/things", "{\"name\":\"Ada\"}"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(reply.header("Location")).hasValue("/v1/things/7");
        assertThat(reply.header("ETag").orElse("")).startsWith("\"1.");
        assertThat(reply.json().text("by")).hasValue("institution I-0012 somebody person");
    }

    @Test
    void every_fault_of_a_body_is_told_at_once() {
        var reply =
                edge.send(post("/v1/things", "{\"name\":1,\"size\":\"big\",\"colour\":\"red\"}"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors())
                .containsExactlyInAnyOrder("type@/name", "type@/size", "member.unknown@/colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # body | fault
                    {"name":"a","name":"b"} | json.duplicate-member@/name
                    {"name":"a",} | json.syntax@
                    {"name":"a"} {} | json.syntax@
                    {"name":NaN} | json.syntax@
                    {"name":"\\ud800"} | json.lone-surrogate@/name
                    {"name":1e999999999} | json.number-out-of-range@/name
                    [] | type@
                    """)
    void a_body_is_strict_json(String body, String fault) {
        var reply = edge.send(post("/v1/things", body));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).containsExactly(fault);
    }

    @Test
    void an_empty_body_is_missed() {
        assertThat(edge.send(post("/v1/things", "")).errors()).containsExactly("body.missing@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=UTF-8"
            })
    void json_is_read_in_utf_8(String type) {
        var reply = edge.send(post("/v1/things", "{\"name\":\"é€😀\"}").with("Content-Type", type));
        assertThat(reply.json().text("name")).hasValue("é€😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json; charset=iso-8859-1",
                "application/json; charset=nonsense",
                "application/ld+json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "not a type"
            })
    void another_media_type_is_415(String type) {
        var reply = edge.send(post("/v1/things", "{\"name\":\"a\"}").with("Content-Type", type));
        assertThat(reply.status()).as(reply.body()).isEqualTo(415);
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_body_over_512_kilobytes_is_413() {
        var most = "{\"name\":\"a\"" + " ".repeat(512 * 1024 - 12) + "}";
        assertThat(most.length()).isEqualTo(512 * 1024);
        assertThat(edge.send(post("/v1/things", most)).status()).isEqualTo(201);
        var reply = edge.send(post("/v1/things", most + " "));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().text("type")).hasValue("urn:x-waarmerk:problem:too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/uri-list",
                "image/png",
                "application/vc+jwt",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain; charset=utf-16"
            })
    void a_route_that_reads_any_type_gets_its_bytes_unread(String type) {
        var body = "{\"a\":1,\"a\":2}é";
        var reply = edge.send(new Call("POST", "/v1/checks", Map.of("Content-Type", type), body));
        assertThat(reply.json().text("sha256"))
                .as(reply.body())
                .hasValue(Sha256.hex(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(
                        edge.send(
                                        new Call(
                                                "POST",
                                                "/v1/checks",
                                                Map.of("Content-Type", type),
                                                "x".repeat(101)))
                                .status())
                .isEqualTo(413);
    }

    @Test
    void a_write_needs_a_plain_idempotency_key() {
        assertThat(
                        edge.send(post("/v1/things", "{\"name\":\"a\"}").without("Idempotency-Key"))
                                .errors())
                .containsExactly("idempotency-key.missing@");
        for (var bad : List.of("a b", "k".repeat(129), "a,b c", ""))
            assertThat(
                            edge.send(
                                            post("/v1/things", "{\"name\":\"a\"}")
                                                    .with("Idempotency-Key", bad))
                                    .errors())
                    .as(bad)
                    .containsExactly("idempotency-key.malformed@");
        assertThat(
                        edge.send(
                                        post("/v1/things", "{\"name\":\"a\"}")
                                                .with("Idempotency-Key", "k".repeat(128)))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void the_hash_of_a_write_tells_whether_the_same_was_asked() {
        var call = post("/v1/things/5/change", "{}").with("If-Match", TAG);
        var hash = hash(call);
        assertThat(hash(call)).isEqualTo(hash);
        assertThat(hash(call.with("Idempotency-Key", "another"))).isEqualTo(hash);
        assertThat(hash(call.with("If-Match", TAG.replace('f', 'e')))).isNotEqualTo(hash);
        assertThat(hash(post("/v1/things/5/change", "{ }").with("If-Match", TAG)))
                .isNotEqualTo(hash);
        assertThat(hash(post("/v1/things/6/change", "{}").with("If-Match", TAG)))
                .isNotEqualTo(hash);
    }

    private String hash(Call call) {
        return edge.send(call).json().text("hash").orElseThrow();
    }

    @Test
    void a_change_of_a_record_needs_the_version_that_was_read() {
        var change = post("/v1/things/5/change", "{}");
        assertThat(edge.send(change).status()).isEqualTo(428);
        assertThat(edge.send(change.with("If-Match", TAG)).status()).isEqualTo(200);
        assertThat(edge.send(change.with("If-Match", TAG)).header("ETag").orElse(""))
                .startsWith("\"13.");
        assertThat(edge.send(change.with("If-Match", "\"11.0123456789abcdef\"")).status())
                .isEqualTo(412);
        for (var bad :
                List.of(
                        "*",
                        "W/" + TAG,
                        "12",
                        "\"12\"",
                        "\"12.0123\"",
                        "\"12.0123456789ABCDEF\"",
                        "\"-1.0123456789abcdef\"",
                        "\"1234567890123456789.0123456789abcdef\"",
                        TAG + ", " + TAG,
                        "\"\""))
            assertThat(edge.send(change.with("If-Match", bad)).errors())
                    .as(bad)
                    .containsExactly("if-match.malformed@");
    }

    // Who may

    @Test
    void nobody_is_told_to_bring_a_token() {
        var reply = get("/v1/audits");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).hasValue("Bearer realm=\"waarmerk\"");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # role, status of an audit, status of a write
                    auditor, 200, 403
                    coordinator, 200, 201
                    institution, 403, 201
                    issuer, 403, 403
                    """)
    void a_role_may_what_the_route_says(String role, int audits, int write) {
        var token = issuer.person(role, "han.nl");
        assertThat(edge.send(Call.get("/v1/audits").as(token)).status()).isEqualTo(audits);
        assertThat(edge.send(Call.post("/v1/things", "{\"name\":\"a\"}").as(token)).status())
                .isEqualTo(write);
    }

    @Test
    void who_has_the_wrong_role_hears_which_is_needed() {
        var reply = edge.send(Call.get("/v1/audits").as(issuer.person("institution", "han.nl")));
        assertThat(reply.errors()).containsExactly("role.not-allowed@");
        assertThat(reply.json().text("detail").orElse(""))
                .contains("institution", "coordinator or auditor");
    }

    @Test
    void a_machine_speaks_for_the_institution_that_its_client_is_registered_with() {
        assertThat(
                        edge.send(
                                        Call.post("/v1/things", "{\"name\":\"a\"}")
                                                .as(issuer.machine("institution", "platform")))
                                .json()
                                .text("by"))
                .hasValue("institution I-0013 somebody machine");
        assertThat(
                        edge.send(
                                        Call.post("/v1/things", "{\"name\":\"a\"}")
                                                .as(issuer.machine("institution", "stranger")))
                                .errors())
                .containsExactly("tenant.unknown@");
    }

    @Test
    void a_token_of_no_known_institution_may_not_act_for_one() {
        assertThat(
                        edge.send(
                                        Call.post("/v1/things", "{\"name\":\"a\"}")
                                                .as(
                                                        issuer.person(
                                                                "institution", "unknown.example")))
                                .errors())
                .containsExactly("tenant.unknown@");
        assertThat(
                        edge.send(
                                        Call.get("/v1/audits")
                                                .as(
                                                        issuer.person(
                                                                "coordinator", "unknown.example")))
                                .json()
                                .text("by"))
                .hasValue("coordinator null somebody person");
    }

    @Test
    void a_bad_token_is_refused_where_anyone_may_come_too() {
        for (var path : List.of("/v1/things/5", "/v1/audits", "/nowhere")) {
            var reply = edge.send(Call.get(path).as("rubbish"));
            assertThat(reply.status()).as(path).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate").orElse(""))
                    .contains("error=\"invalid_token\"");
            assertThat(reply.errors()).containsExactly("token.malformed@");
        }
        assertThat(edge.send(Call.get("/v1/things/5").with("Authorization", "Basic YTpi")).status())
                .isEqualTo(401);
        assertThat(edge.send(Call.get("/v1/things/5").with("Authorization", "Bearer ")).status())
                .isEqualTo(401);
        assertThat(edge.send(Call.get("/v1/things/5").with("Authorization", "")).status())
                .isEqualTo(401);
    }

    @Test
    void when_the_issuers_keys_cannot_be_had_that_is_an_outage() throws IOException {
        try (var silent = new TestIssuer();
                var beside = edge(silent.settings())) {
            silent.answerWith(500, null);
            var reply = beside.send(Call.get("/v1/audits").as(silent.person("auditor", "han.nl")));
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isPresent();
            assertThat(reply.body()).doesNotContain("jwks", "127.0.0.1");
            assertThat(beside.send(Call.get("/v1/things/5")).status()).isEqualTo(200);
        }
    }

    @Test
    void another_clock_takes_the_systems_place() {
        var settings = new HashMap<>(issuer.settings());
        settings.put("fixed-clock", "2023-07-03T22:30:00Z");
        try (var then = edge(settings)) {
            assertThat(then.send(Call.get("/v1/things")).json().text("asOf"))
                    .hasValue("2023-07-04");
            assertThat(then.send(Call.get("/v1/things?knownAt=2023-07-04T10:00:00Z")).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_public_route_knows_who_came_with_a_token() {
        assertThat(edge.send(Call.post("/v1/checks", "x")).json().text("by")).hasValue("nobody");
        assertThat(
                        edge.send(
                                        Call.post("/v1/checks", "x")
                                                .as(issuer.machine("issuer", "platform")))
                                .json()
                                .text("by"))
                .hasValue("issuer I-0013 somebody machine");
        assertThat(
                        edge.send(
                                        Call.post("/v1/checks", "x")
                                                .as(issuer.machine("issuer", "stranger")))
                                .json()
                                .text("by"))
                .hasValue("nobody");
        assertThat(
                        edge.send(Call.post("/v1/checks", "x").as(issuer.token(issuer.claims())))
                                .json()
                                .text("by"))
                .hasValue("nobody");
    }

    @Test
    void nothing_is_read_from_who_may_not_send_it() {
        assertThat(
                        edge.send(
                                        Call.post("/v1/things", "{")
                                                .as(issuer.person("auditor", "han.nl")))
                                .status())
                .isEqualTo(403);
        assertThat(edge.send(Call.post("/v1/things", "{")).status()).isEqualTo(401);
    }

    // Starting

    @Test
    void a_route_that_does_not_say_who_may_call_it_does_not_start() {
        for (var planted : List.of("undeclared", "both", "no-role")) {
            var message = whyItDoesNotStart(Map.of("planted", planted));
            assertThat(message)
                    .as(planted)
                    .contains("PlantedRoutes", "open", "/planted/" + planted, "@OpenTo");
        }
    }

    @Test
    void routes_for_roles_do_not_start_without_tenants_or_token_settings() {
        assertThat(whyItDoesNotStart(Map.of("no-tenants", true))).contains("TestRoutes", "Tenants");
        var without = new HashMap<>(issuer.settings());
        without.remove("waarmerk.tokens.issuer");
        assertThat(whyItDoesNotStartWith(without)).contains("issuer");
        assertThat(whyItDoesNotStart(Map.of("waarmerk.tokens.jwks", "http://keys.example/jwks")))
                .contains("https");
    }

    private String whyItDoesNotStart(Map<String, Object> more) {
        var settings = new HashMap<>(issuer.settings());
        settings.putAll(more);
        return whyItDoesNotStartWith(settings);
    }

    private String whyItDoesNotStartWith(Map<String, Object> settings) {
        try (var started = edge(settings)) {
            return "it started: " + started;
        } catch (RuntimeException e) {
            var all = new StringBuilder();
            for (Throwable t = e; t != null; t = t.getCause())
                all.append(t.getMessage()).append('\n');
            return all.toString();
        }
    }
}
