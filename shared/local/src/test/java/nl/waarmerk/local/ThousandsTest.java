package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Random;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;

/// As many as may be brought at once, with a token, one in a hundred of them broken.
class ThousandsTest {
    private static final int ITEMS = 6_000;
    private static final int MOST_OF_AN_ANSWER = 5_500_000;

    @Test
    void six_thousand_are_answered_in_their_order_and_what_is_broken_stops_nothing()
            throws IOException {
        var random = new Random(6_000);
        var lines = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (int n = 0; n < ITEMS; n++) {
            boolean broken = random.nextInt(100) == 0;
            boolean accredited = random.nextBoolean();
            expected.add(broken ? "-" : accredited ? "VALID" : "NOT_VALID");
            lines.add(broken ? "{\"programme\":" : claim(accredited ? "2023-07-04" : "2023-06-11"));
        }
        try (var system = new ToldSystem()) {
            var token = system.issuer.token(system.person(Role.COORDINATOR, "demo.example", "c"));
            var heard =
                    system.caller.send(
                            system.caller
                                    .to("/v1/validations/batch")
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/x-ndjson")
                                    .POST(BodyPublishers.ofString(String.join("\n", lines))));
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.text().length()).isLessThan(MOST_OF_AN_ANSWER);
            var body = heard.text().getBytes(UTF_8);
            var answer = (Json.Obj) StrictJson.read(body, Limits.COMMAND.withBytes(body.length));
            var items = ((Json.Arr) answer.get("items").orElseThrow()).items();
            assertThat(items.stream().map(item -> outcome((Json.Obj) item))).isEqualTo(expected);
            for (int n = 0; n < ITEMS; n++)
                assertThat(((Json.Obj) items.get(n)).get("index")).contains(Json.of(n));
        }
    }

    private static String outcome(Json.Obj item) {
        return item.text("outcome").orElse("-");
    }

    private static String claim(String day) {
        return "{\"programme\":{\"scheme\":\"registry\",\"value\":\"MCNL-0006-0001\"},\"issuer\":{\"scheme\":\"brin\",\"value\":\"25KB\"},\"awardedOn\":\"%s\"}"
                .formatted(day);
    }
}
