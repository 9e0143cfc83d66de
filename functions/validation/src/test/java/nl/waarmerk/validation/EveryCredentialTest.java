package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every public credential, good and bad, in one table of verdicts (`every-credential.txt`): its
/// issuers are registered, their published keys are theirs since 2009, and what is unsigned and
/// Dutch is signed here as well.
class EveryCredentialTest {
    private static final List<String> FOLDERS =
            List.of("jose", "ob2", "ob3", "ob3/bit-string-list", "surf-ob3");
    private static final SignedStory STORY = new SignedStory();
    private static final Pen PEN = STORY.key("ES256", "signs-in-tests", "2009-01-01");

    @Test
    void every_file_gets_the_verdict_or_refusal_of_its_row() throws IOException {
        var rows = new ArrayList<String>();
        for (var folder : FOLDERS)
            for (var file : Vectors.in(folder)) {
                rows.add(row(file, sentAs(file), Vectors.bytes(file)));
                if (!folder.equals("surf-ob3")) continue;
                var badge = Vectors.json(file);
                var jwt = PEN.sign(badge);
                var selective = PEN.signSelectively(badge, "type", "@context");
                rows.add(row(file, "application/vc+jwt", jwt.getBytes(UTF_8)));
                rows.add(row(file, "application/vc+sd-jwt", selective.getBytes(UTF_8)));
            }
        rows.forEach(System.out::println);
        System.out.printf(
                "%d rows, %d VALID%n",
                rows.size(), rows.stream().filter(row -> row.contains("| VALID")).count());
        assertThat(rows).containsExactlyElementsOf(expected());
    }

    @Test
    void nothing_that_its_maker_calls_bad_gets_a_yes() throws IOException {
        assertThat(expected())
                .filteredOn(row ->
                        row.contains("-bad-")
                                || row.contains("-err-")
                                || row.contains("expired")
                                || row.contains("revoked"))
                .hasSizeGreaterThan(10)
                .noneMatch(row -> row.contains("| VALID"));
    }

    private static String row(String file, String contentType, byte[] body) {
        return String.join(" | ", file, contentType, STORY.told(contentType, body));
    }

    private static String sentAs(String file) {
        if (file.endsWith(".jwt")) return "application/vc+jwt";
        if (file.endsWith(".png")) return "image/png";
        if (!file.endsWith(".txt")) return "application/json";
        var secured = file.contains("/presentation") ? "application/vp" : "application/vc";
        if (file.contains("-cose")) return secured + "+cose";
        return secured + (file.contains("-sdjwt") ? "+sd-jwt" : "+jwt");
    }

    @BeforeAll
    static void register() throws IOException {
        registerPublishedKeys(STORY);
        accredited("AV-2391", "6 EC", 5);
        accredited("AV-7381", "3 EC", 4);
        accredited("20121346", "240 HOURS", 4);
    }

    /// The issuers of the vectors and the keys that they published, as if they were this
    /// institution's.
    static void registerPublishedKeys(SignedStory to) throws IOException {
        for (var address :
                List.of(
                        "https://example.issuer/vc-jose-cose",
                        "https://example.com/issuers/iss-9Z8Y7X",
                        "https://example.edu/issuers/565049",
                        "https://example.com/issuers/876543",
                        "https://1edtech.edu/issuers/565049"))
            to.story.link(to.han, Identifier.registrable(Scheme.ISSUER_ADDRESS, address));
        to.story.link(to.han, Identifier.registrable(Scheme.BRIN, "42NB"));
        for (var file : List.of("ed25519", "p256", "p384", "p521")) {
            var all =
                    (Json.Obj)
                            Vectors.json("jose/vm-" + file + ".json")
                                    .get("publicKeyJwk")
                                    .orElseThrow();
            var jwk = all.without("alg").without("kid");
            to.story.byTwo(
                    to.han,
                    new KeyAdded(
                            all.text("kid").orElseThrow(),
                            new PublicKey(jwk),
                            LocalDate.parse("2009-01-01")));
        }
    }

    private static void accredited(String name, String size, int eqf) {
        var content = Story.content("2021-10-01", size, eqf);
        var decision = DemoDecision.validFrom("2022-01-01");
        var code =
                name.startsWith("AV-") ? List.<Identifier>of() : List.of(Demo.programmeCode(name));
        var programme =
                STORY.story.office.offer(STORY.han, content, code.toArray(new Identifier[0]));
        STORY.story.office.accredit(
                programme, (code.isEmpty() ? decision.numbered(name) : decision).decision());
    }

    private static List<String> expected() throws IOException {
        try (var table =
                Objects.requireNonNull(
                        EveryCredentialTest.class.getResourceAsStream("every-credential.txt"))) {
            return new String(table.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @AfterAll
    static void close() {
        STORY.close();
    }
}
