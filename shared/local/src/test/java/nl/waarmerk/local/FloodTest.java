package nl.waarmerk.local;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Too much of what is right: bodies at their limit, lists without end, and everybody at once.
class FloodTest {
    private static final int MOST = 512 * 1024;
    private static final int CLIENTS = 500;
    private static final String CLAIM =
            """
            {"programme": {"scheme": "registry", "value": "MCNL-0006-0001"},
             "issuer": {"scheme": "brin", "value": "25KB"}, "awardedOn": "%s"}
            """;

    private static ToldSystem system;

    @BeforeAll
    static void start() throws IOException {
        system = new ToldSystem();
    }

    @AfterAll
    static void end() {
        system.close();
    }

    @Test
    void a_body_of_the_limit_is_read_and_one_byte_more_is_413() {
        var claim = CLAIM.formatted("2023-07-04");
        var full = claim + " ".repeat(MOST - claim.length());
        assertThat(bring(full).verdict()).isEqualTo("VALID IN_FORCE");
        assertThat(bring(full + " ").status()).isEqualTo(413);
        var admission = "{\"name\": {\"nl\": \"x\"}, \"sector\": \"none\"}";
        var padded = admission + " ".repeat(MOST - admission.length());
        assertThat(admit(padded).codes("errors")).containsExactly("value");
        assertThat(admit(padded + " ").status()).isEqualTo(413);
    }

    @Test
    void ten_thousand_names_for_one_record_are_refused_whole() {
        var names =
                IntStream.range(0, 10_000)
                        .mapToObj("{\"scheme\": \"schac\", \"value\": \"n%d.example\"}"::formatted)
                        .collect(joining(","));
        var heard =
                admit(
                        "{\"name\": {\"nl\": \"x\"}, \"sector\": \"hbo\", \"identifiers\": ["
                                + names
                                + "]}");
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.codes("errors")).containsExactly("too-many");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/programmes?pageSize=1,    /v1/programmes?pageSize=1&name=a",
        "/v1/programmes?pageSize=1,    /v1/institutions?pageSize=1",
        "/v1/institutions?pageSize=1,  /v1/institutions?pageSize=2",
        "/v1/changes?pageSize=1,       /v1/programmes?pageSize=1",
        "/v1/programmes/MCNL-0006-0001/history?pageSize=1, /v1/programmes/MCNL-0006-0002/history?pageSize=1",
    })
    void a_cursor_of_another_query_is_refused(String of, String with) {
        var cursor = get(of).at("page", "next");
        assertThat(get(of + "&after=" + cursor).status()).isEqualTo(200);
        var heard = get(with + "&after=" + cursor);
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.codes("errors")).containsExactly("page.cursor-of-another-query");
    }

    @Test
    void a_search_for_every_letter_finds_what_has_it() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            var wanted = Character.toString(letter);
            var heard = get("/v1/institutions?pageSize=100&name=" + wanted);
            assertThat(heard.status()).isEqualTo(200);
            for (var item : heard.each("id", "items")) assertThat(item).startsWith("I-");
            assertThat(heard.each("id", "items").isEmpty()).as(wanted).isEqualTo(letter == 'q');
        }
    }

    @Test
    void five_hundred_at_once_are_answered_rightly_or_told_to_come_back() throws Exception {
        var statuses = new TreeMap<Integer, Integer>();
        var begun = new CountDownLatch(1);
        long at = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<List<Heard>>>();
            for (int i = 0; i < CLIENTS; i++) waiting.add(threads.submit(client(begun)));
            begun.countDown();
            for (var client : waiting)
                for (var heard : answered(client)) statuses.merge(heard.status(), 1, Integer::sum);
        }
        long millis = (System.nanoTime() - at) / 1_000_000;
        System.out.printf("flood: %d clients, answers %s in %d ms%n", CLIENTS, statuses, millis);
        assertThat(statuses.keySet()).isSubsetOf(200, 429, 503);
        assertThat(statuses.get(200)).isPositive();
    }

    private static List<Heard> answered(Future<List<Heard>> client)
            throws InterruptedException, ExecutionException, TimeoutException {
        return client.get(60, TimeUnit.SECONDS);
    }

    private static Callable<List<Heard>> client(CountDownLatch begun) {
        return () -> {
            begun.await();
            var valid = bring(CLAIM.formatted("2023-07-04"));
            if (valid.status() == 200) assertThat(valid.verdict()).isEqualTo("VALID IN_FORCE");
            var early = bring(CLAIM.formatted("2023-06-11"));
            if (early.status() == 200)
                assertThat(early.verdict())
                        .isEqualTo("NOT_VALID NOT_IN_FORCE accreditation.not-yet-in-force");
            var read = get("/v1/programmes/MCNL-0006-0001?asOf=2023-07-04");
            if (read.status() == 200) assertThat(read.text()).contains("\"accredited\":true");
            return List.of(valid, early, read);
        };
    }

    private static Heard get(String path) {
        return system.caller.send(system.caller.to(path));
    }

    private static Heard bring(String claim) {
        return system.caller.send(
                system.caller
                        .to("/v1/validations")
                        .header("Content-Type", "application/vnd.waarmerk.claim+json")
                        .POST(BodyPublishers.ofString(claim)));
    }

    private static Heard admit(String body) {
        var claims = system.person(Role.COORDINATOR, "pilot.example", "coordinator");
        return system.caller.send(
                system.caller
                        .to("/v1/institutions")
                        .header("Authorization", "Bearer " + system.issuer.token(claims))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "key-" + body.length())
                        .POST(BodyPublishers.ofString(body)));
    }
}
