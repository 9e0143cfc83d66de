package nl.waarmerk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.waarmerk.validation.SignedStory.credential;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every member and every item of what was signed changed, added, dropped, doubled and moved, one
/// at a time, the signature left as it was: nothing of it is believed.
class SignedMutationsTest {
    private static final SignedStory STORY = new SignedStory();
    private static final Pen PEN = STORY.key("ES256", "key-1", "2022-01-01");
    private static final List<String> FORMATS =
            List.of("application/vc+jwt", "application/dc+sd-jwt");

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void no_change_of_a_signed_payload_is_believed() {
        changeEverything(PEN.sign(credential().with("exp", 1_999_999_999)));
        report("VC-JWT");
    }

    @Test
    void no_change_of_a_signed_example_of_the_dutch_profile_is_believed() throws IOException {
        for (var file :
                List.of(
                        "surf-ob3/uvh_at_microcredential_full_1.json",
                        "surf-ob3/mbob_ht_pf_microcredential_full.json"))
            changeEverything(PEN.sign(Vectors.json(file)));
        report("signed examples");
    }

    @BeforeAll
    static void register() throws IOException {
        EveryCredentialTest.registerPublishedKeys(STORY);
    }

    @Test
    void no_change_of_a_public_signed_vector_is_believed() throws IOException {
        for (var file :
                List.of(
                        "jose/credential-jose-minimal.txt",
                        "jose/credential-issuer-match-signed.txt"))
            changeEverything(new String(Vectors.bytes(file), UTF_8).strip());
        changeDisclosures(
                new String(Vectors.bytes("jose/credential-sdjwt-selective.txt"), UTF_8).strip());
        report("signed vectors");
    }

    private void changeEverything(String token) {
        assertThat(STORY.desk.bring(FORMATS.getFirst(), token).finding("authenticity"))
                .containsExactly("CONFIRMED");
        var parts = token.split("\\.", -1);
        each(
                json(parts[1]),
                changed -> hold(FORMATS.getFirst(), parts[0] + "." + changed + "." + parts[2]));
        // The header is signed too: without its name the key is tried all the same.
        each(
                json(parts[0]),
                changed -> hold(FORMATS.getFirst(), changed + "." + parts[1] + "." + parts[2]));
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            hold(FORMATS.getFirst(), token.substring(0, i) + other + token.substring(i + 1));
        }
    }

    @Test
    void no_change_of_a_disclosure_is_believed() {
        changeDisclosures(PEN.signSelectively(credential(), "type", "@context", "iat"));
        report("SD-JWT");
    }

    private void changeDisclosures(String token) {
        assertThat(STORY.desk.bring(FORMATS.getLast(), token).finding("authenticity"))
                .containsExactly("CONFIRMED");
        var parts = token.split("~", -1);
        for (int i = 1; i < parts.length - 1; i++) {
            int here = i;
            each(json(parts[i]), changed -> hold(FORMATS.getLast(), with(parts, here, changed)));
            var doubled = new ArrayList<>(Arrays.asList(parts));
            doubled.add(here, parts[here]);
            hold(FORMATS.getLast(), String.join("~", doubled));
            for (int j = 1; j < parts.length - 1; j++)
                if (j != i) hold(FORMATS.getLast(), with(parts, here, parts[j]));
        }
        var jws = parts[0].split("\\.", -1);
        each(
                json(jws[1]),
                changed ->
                        hold(
                                FORMATS.getLast(),
                                with(parts, 0, jws[0] + "." + changed + "." + jws[2])));
    }

    private void hold(String format, String token) {
        var heard = STORY.desk.bring(format, token);
        var told =
                heard.status() == 200
                        ? heard.at("outcome")
                                + " "
                                + heard.at("findings", "authenticity", "outcome")
                        : heard.verdict();
        answers.merge(told, 1, Integer::sum);
        if (told.startsWith("VALID") || told.endsWith("CONFIRMED"))
            throw new AssertionError("believed: " + token);
    }

    private void report(String what) {
        System.out.println(what + " changed one place at a time: " + answers);
        assertThat(answers.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(150);
    }

    private static String with(String[] parts, int at, String other) {
        var changed = parts.clone();
        changed[at] = other;
        return String.join("~", changed);
    }

    /// As it is written into a token again; what is doubled needs text, since no tree can hold it.
    private static void each(Json document, Consumer<String> changed) {
        changes(
                document,
                other -> {
                    if (!other.equals(document)) changed.accept(Pen.encoded(other));
                });
        if (document instanceof Json.Obj(var members))
            for (var name : members.keySet()) changed.accept(Pen.encoded(doubled(document, name)));
        else if (document instanceof Json.Arr(var items) && items.size() > 1)
            changed.accept(Pen.encoded(new Json.Arr(items.reversed())));
    }

    private static String doubled(Json document, String name) {
        var text = CanonicalJson.ordered(document);
        var member =
                CanonicalJson.ordered(
                        Json.obj().with(name, ((Json.Obj) document).members().get(name)));
        return text.substring(0, text.length() - 1) + "," + member.substring(1);
    }

    private static void changes(Json value, Consumer<Json> each) {
        for (var other :
                List.of(
                        new Json.Null(),
                        Json.of("other"),
                        Json.of(1),
                        Json.obj(),
                        new Json.Bool(true))) each.accept(other);
        each.accept(new Json.Arr(List.of(value, value)));
        switch (value) {
            case Json.Obj object -> {
                each.accept(object.with("added", "here"));
                object.members()
                        .forEach((name, member) -> {
                            each.accept(object.without(name));
                            each.accept(renamed(object, name));
                            changes(member, other -> each.accept(object.with(name, other)));
                            if (member instanceof Json.Obj inner)
                                each.accept(object.without(name).with(inner));
                        });
            }
            case Json.Arr(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    int here = i;
                    each.accept(without(items, here));
                    each.accept(first(items, here));
                    changes(items.get(i), other -> each.accept(replaced(items, here, other)));
                }
                if (items.size() > 1) each.accept(new Json.Arr(items.reversed()));
            }
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private static Json renamed(Json.Obj object, String name) {
        var members = new LinkedHashMap<String, Json>();
        object.members().forEach((n, v) -> members.put(n.equals(name) ? n + "x" : n, v));
        return new Json.Obj(members);
    }

    private static Json without(List<Json> items, int here) {
        var fewer = new ArrayList<>(items);
        fewer.remove(here);
        return new Json.Arr(fewer);
    }

    private static Json first(List<Json> items, int here) {
        var moved = new ArrayList<>(items);
        moved.addFirst(moved.remove(here));
        return new Json.Arr(moved);
    }

    private static Json replaced(List<Json> items, int here, Json other) {
        var changed = new ArrayList<>(items);
        changed.set(here, other);
        return new Json.Arr(changed);
    }

    private static Json json(String encoded) {
        return StrictJson.trusted(new String(Base64.getUrlDecoder().decode(encoded), UTF_8));
    }

    @AfterAll
    static void close() {
        STORY.close();
    }
}
