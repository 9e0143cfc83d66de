package nl.waarmerk.register.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrivateMembersTest {
    private static final Json.Obj REASON =
            Json.obj().with("code", "demo").with("text", "because of a person");

    @Test
    void texts_and_evidence_are_taken_out_wherever_they_stand() {
        var decision = Json.obj().with("statements", statements("a place"));
        var body =
                Json.obj()
                        .with("reason", REASON)
                        .with(
                                "content",
                                Json.obj().with("reason", REASON).with("decision", decision));
        var split = PrivateMembers.split(body);
        assertThat(split.faults()).isEmpty();
        assertThat(split.open())
                .isEqualTo(
                        Json.obj()
                                .with("reason", Json.obj().with("code", "demo"))
                                .with(
                                        "content",
                                        Json.obj()
                                                .with("reason", Json.obj().with("code", "demo"))
                                                .with(
                                                        "decision",
                                                        Json.obj()
                                                                .with(
                                                                        "statements",
                                                                        statements(null)))));
        assertThat(split.parts().byMember())
                .isEqualTo(
                        Map.of(
                                "reason/text", Json.of("because of a person"),
                                "content/reason/text", Json.of("because of a person"),
                                "content/decision/statements/1", Json.of("a place")));
    }

    @Test
    void a_text_has_one_to_five_hundred_characters() {
        assertThat(faults("x")).isEmpty();
        assertThat(faults("x".repeat(500))).isEmpty();
        var fault =
                new Fault("/reason/text", "value", "text of 1 to 500 characters is expected here");
        for (var wrong : List.of("", " ", "x".repeat(501)))
            assertThat(faults(wrong)).containsExactly(fault);
        var number = PrivateMembers.split(Json.obj().with("reason", Json.obj().with("text", 1)));
        assertThat(number.faults()).containsExactly(fault);
        assertThat(number.parts()).isEqualTo(Parts.NONE);
    }

    /// Whoever reads what is left says what is wrong with it.
    @Test
    void what_has_another_form_is_left_as_it_is() {
        var odd =
                Json.obj()
                        .with("reason", "text")
                        .with("statements", Json.texts(List.of("evidence")))
                        .with("content", 1);
        assertThat(PrivateMembers.split(odd))
                .isEqualTo(new PrivateMembers.Split(odd, Parts.NONE, List.of()));
    }

    private static List<Fault> faults(String text) {
        return PrivateMembers.split(Json.obj().with("reason", Json.obj().with("text", text)))
                .faults();
    }

    private static Json statements(@Nullable String evidence) {
        var second = Json.obj().with("rule", "Q2");
        return new Json.Arr(
                List.of(
                        Json.obj().with("rule", "Q1"),
                        evidence == null ? second : second.with("evidence", evidence)));
    }
}
