package nl.waarmerk.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a cursor is made is public: whoever makes one asks a bad question, and is no outage of ours.
class ForgedCursorTest {
    @Test
    void a_place_that_is_no_number_is_a_bad_question() throws Exception {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            for (var path :
                    List.of(
                            "/v1/changes?pageSize=2",
                            "/v1/programmes/MCNL-0002-0002/history?pageSize=2")) {
                var cursor = scene.get(path).at("/page/next");
                for (var place : List.of("x", "-1", "99999999999999999999")) {
                    var heard =
                            scene.get(
                                    path
                                            + "&after="
                                            + forged(cursor, "[\"\\d+\"", "[\"" + place + "\""));
                    assertThat(heard.errors())
                            .as(path + " " + place)
                            .containsExactly("page.cursor-damaged at /after");
                }
                assertThat(
                                scene.get(path + "&after=" + forged(cursor, "\"\\d+\"]", "\"x\"]"))
                                        .errors())
                        .containsExactly("page.cursor-damaged at /after");
            }
        }
    }

    private static String forged(String cursor, String what, String with) throws Exception {
        var whole = Base64.getUrlDecoder().decode(cursor);
        var content = new String(Arrays.copyOfRange(whole, 8, whole.length), UTF_8);
        var other =
                content.replaceFirst(what.replace("[", "\\[").replace("]", "\\]"), with)
                        .getBytes(UTF_8);
        var sum = MessageDigest.getInstance("SHA-256").digest(other);
        var made = ByteBuffer.allocate(8 + other.length).put(sum, 0, 8).put(other).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    }
}
