package nl.waarmerk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.waarmerk.dynamodb.DynamoDrafts;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.intake.DraftState;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.Test;

/// As many rows as one import may have, three in a hundred of them wrong, on the real tables.
class TenThousandRowsTest {
    private static final int ROWS = 10_000;
    private static final Duration MOST = Duration.ofSeconds(25);

    @Test
    void the_rest_is_imported_each_error_is_reported_and_again_changes_nothing() {
        try (var dynamo = LocalDynamo.inMemory();
                var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            var drafts = new DynamoDrafts(client, Tables.prefixed(""));
            try (var scene = new Scene(drafts)) {
                var first = timed("first", scene);
                assertThat(ImportsTest.counts(first)).isEqualTo("9700 0 0 | 0 0 0 | 300 300");
                assertThat(errors(scene, first)).isEqualTo(300);
                var before = drafts.drafts(scene.han, DraftState.WAITING, null, ROWS);
                assertThat(before).hasSize(9_700);
                var second = timed("again", scene);
                assertThat(ImportsTest.counts(second)).isEqualTo("0 0 9700 | 0 0 0 | 300 300");
                assertThat(second.at("id")).isEqualTo(first.at("id"));
                assertThat(drafts.drafts(scene.han, DraftState.WAITING, null, ROWS))
                        .isEqualTo(before);
            }
        }
    }

    private static Heard timed(String which, Scene scene) {
        var text = file();
        long began = System.nanoTime();
        var heard = scene.csv("institution", Scene.HAN, text);
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "import of %d rows (%d KB), %s: %s; %.1f s%n",
                ROWS,
                text.length() / 1024,
                which,
                heard.text().replaceAll("^.*\"rows\"", "\"rows\"").replaceAll(",\"_links.*", ""),
                took.toMillis() / 1000.0);
        assertThat(took).isLessThan(MOST);
        return heard;
    }

    private static String file() {
        var text =
                new StringBuilder(
                        "name,entityId,typeBadgeClass,archived,ins_name_dutch,ects,eqf\n");
        for (int n = 0; n < ROWS; n++) {
            boolean wrong = n % 100 < 3;
            text.append("Programma %d (demo),".formatted(n))
                    .append(wrong && n % 100 == 0 ? "x" + n : "demo-%017d".formatted(n))
                    .append(",micro_credential,false,")
                    .append(
                            wrong && n % 100 == 1
                                    ? "Hogeschool Nergens"
                                    : "HAN University of Applied Sciences")
                    .append(wrong && n % 100 == 2 ? ",vijf,6\n" : ",5,6\n");
        }
        return text.toString();
    }

    private static int errors(Scene scene, Heard made) {
        int seen = 0;
        var next = made.at("_links", "report", "href") + "?pageSize=100";
        while (!next.equals("-")) {
            var page = scene.get("institution", Scene.HAN, next);
            assertThat(page.each("fix", "items")).doesNotContain("-");
            seen += page.codes("items").size();
            next = page.at("_links", "next", "href");
        }
        return seen;
    }
}
