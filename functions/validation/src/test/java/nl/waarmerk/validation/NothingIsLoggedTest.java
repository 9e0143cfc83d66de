package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.RegisterReads;
import org.junit.jupiter.api.Test;

/// Of a credential nothing is written down, whatever becomes of the request. The marker stands in
/// every place that a sender can fill.
class NothingIsLoggedTest {
    private static final String MARKER = "Zq7-planted";
    private static final Json.Obj CREDENTIAL =
            Badge.of(
                            "https://badges.example/" + MARKER,
                            "https://issuers.example/" + MARKER,
                            "2023-07-04")
                    .with("id", "https://badges.example/assertions/" + MARKER)
                    .with("recipient", Json.obj().with("identity", MARKER + "@example.org"))
                    .with("narrative", MARKER)
                    .with(MARKER, MARKER);

    private final Story story = new Story("2024-06-01T08:00:00Z");

    @Test
    void nothing_of_a_credential_is_logged_when_it_is_judged_or_refused() {
        var logged =
                captured(() -> {
                    try (var desk = story.desk()) {
                        send(desk, 200, 200);
                    }
                });
        assertThat(logged).doesNotContain(MARKER);
    }

    @Test
    void nothing_of_a_credential_is_logged_when_the_store_fails() {
        var logged =
                captured(() -> {
                    try (var desk = new Desk(new BrokenRegister(), story.clock)) {
                        send(desk, 500, 200);
                    }
                });
        assertThat(logged).contains("/v1/validations").contains("the table is gone");
        assertThat(logged).doesNotContain(MARKER);
    }

    /// @param named what a credential that names a programme is answered with
    private static void send(Desk desk, int named, int nameless) {
        assertThat(desk.bring(CREDENTIAL).status()).isEqualTo(named);
        var unnamed = CREDENTIAL.without("badge").without("issuedOn");
        assertThat(desk.bring(unnamed).status()).isEqualTo(nameless);
        assertThat(desk.bring(CREDENTIAL.with("issuedOn", MARKER)).status()).isEqualTo(400);
        assertThat(desk.bring(CREDENTIAL.with("type", MARKER)).status()).isEqualTo(400);
        assertThat(desk.bring(Desk.CREDENTIAL, "{\"" + MARKER).status()).isEqualTo(400);
        assertThat(desk.bring(CREDENTIAL, MARKER + "=" + MARKER).status()).isEqualTo(400);
        assertThat(desk.bring(CREDENTIAL, "asOf=" + MARKER).status()).isEqualTo(400);
        var text = CanonicalJson.ordered(CREDENTIAL);
        assertThat(desk.bring("text/plain", text).status()).isEqualTo(415);
        assertThat(desk.bring("application/" + MARKER, text).status()).isEqualTo(415);
        assertThat(desk.bring(Desk.CREDENTIAL, text + " ".repeat(512 * 1024)).status())
                .isEqualTo(413);
    }

    private static String captured(Runnable requests) {
        var out = System.out;
        var err = System.err;
        var bytes = new ByteArrayOutputStream();
        try (var both = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            requests.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return bytes.toString(UTF_8);
    }

    private static final class BrokenRegister implements RegisterReads {
        @Override
        public Head head() {
            throw new IllegalStateException("the table is gone");
        }

        @Override
        public Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
            throw new IllegalStateException("the table is gone");
        }

        @Override
        public Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names) {
            throw new IllegalStateException("the table is gone");
        }
    }
}
