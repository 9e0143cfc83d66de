package nl.waarmerk.process.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.Heard;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Public tables, and somebody who tries to learn more from them. Demo data.
class PublishedTest {
    private static final Quarter Q1 = Quarter.parse("2026-Q1");
    private static final LocalDate LATER = LocalDate.parse("2029-01-01");

    /// Awarded 8 and 5 by the end of March, 3 of them before January: 10 more. Claimed 6 + 4, none
    /// before. The observation of 1 April 0:00 is the next quarter's.
    @Test
    void a_quarter_tells_the_increase_of_the_last_observations() {
        var table =
                Publication.first(
                                Q1,
                                List.of(
                                        cohort(
                                                "a",
                                                """
                                                2025-12-31T23:59 | claim.observed | | 3 0 3 0 0 0
                                                2026-02-01T09:00 | claim.observed | | 7 2 5 0 0 0
                                                2026-03-31T23:59 | claim.observed | | 8 6 2 0 0 0
                                                2026-04-01T00:00 | claim.observed | | 90 60 2 0 0 0
                                                """),
                                        cohort(
                                                "b",
                                                "2026-03-01T09:00 | claim.observed | | 5 4 1 0 0 0")),
                                LATER)
                        .table();
        assertThat(table.cell(Sector.HBO, Measure.AWARDS).value()).isEqualTo(10);
        assertThat(table.cell(Sector.HBO, Measure.CLAIMS).value()).isEqualTo(10);
        assertThat(table.cell(Sector.WO, Measure.AWARDS).withheld()).isTrue();
    }

    @Test
    void four_and_none_look_the_same_and_five_is_shown() {
        assertThat(awards(0, 0)).isNull();
        assertThat(awards(4, 0)).isNull();
        assertThat(awards(5, 0)).isEqualTo(5);
    }

    /// First quarter: 3 awarded, none claimed, both withheld. Second: 5 awarded, and 8 in all
    /// claimed. Shown, the claims would tell that the first quarter had 3 or 4 awards.
    @Test
    void claims_from_which_a_withheld_award_would_follow_are_withheld() {
        var logs =
                List.of(
                        cohort(
                                "a",
                                """
                                2026-02-01T09:00 | claim.observed | | 3 0 3 0 0 0
                                2026-05-01T09:00 | claim.observed | | 8 8 0 0 0 0
                                """));
        var first = Publication.first(Q1, logs, LATER);
        var second = Publication.next(List.of(first), logs, LATER).table();
        assertThat(second.cell(Sector.HBO, Measure.AWARDS).value()).isEqualTo(5);
        assertThat(second.cell(Sector.HBO, Measure.CLAIMS).withheld()).isTrue();
    }

    /// 20 awarded was published; later it turns out to have been 26. The first table stays, and the
    /// next one has 6 more.
    @Test
    void what_is_learned_late_is_in_the_next_table() {
        var told = cohort("a", "2026-03-01T09:00 | claim.observed | | 20 0 20 0 0 0");
        var first = Publication.first(Q1, List.of(told), LATER);
        var right = cohort("a", "2026-03-01T09:00 | claim.observed | | 26 0 26 0 0 0");
        var second = Publication.next(List.of(first), List.of(right), LATER);
        assertThat(first.table().cell(Sector.HBO, Measure.AWARDS).value()).isEqualTo(20);
        assertThat(second.table().quarter().text()).isEqualTo("2026-Q2");
        assertThat(second.table().cell(Sector.HBO, Measure.AWARDS).value()).isEqualTo(6);
    }

    @Test
    void only_granted_recognitions_are_counted() {
        var log =
                Heard.of(
                                "MCNL-0006-0001",
                                """
                                2026-01-05T09:00 | recognition.completed | receiving-board | granted
                                2026-01-06T09:00 | recognition.completed | receiving-board | granted
                                2026-01-07T09:00 | recognition.completed | receiving-board | granted
                                2026-01-08T09:00 | recognition.completed | receiving-board | granted
                                2026-01-09T09:00 | recognition.completed | receiving-board | granted
                                2026-01-10T09:00 | recognition.completed | receiving-board | denied
                                """)
                        .log("2028-12-31T00:00");
        assertThat(
                        Publication.first(Q1, List.of(log), LATER)
                                .table()
                                .cell(Sector.HBO, Measure.RECOGNITIONS)
                                .value())
                .isEqualTo(5);
    }

    @Test
    void a_quarter_that_is_not_over_is_not_published() {
        assertThatThrownBy(() -> Publication.first(Q1, List.of(), LocalDate.parse("2026-03-31")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Publication.first(Q1, List.of(), LocalDate.parse("2026-04-01")).table().cells())
                .allMatch(Cell::withheld);
    }

    /// Every table of six quarters, over and over, whole system at once: whatever is withheld may
    /// still be 0, 1, 2, 3 or 4.
    @Test
    void nobody_can_work_out_a_withheld_cell_from_all_that_was_published() {
        long seed = Long.getLong("waarmerk.seed", new Random().nextInt(1_000_000_000));
        System.out.println("public tables: -Dwaarmerk.seed=" + seed);
        var random = new Random(seed);
        int withheld = 0;
        int shown = 0;
        int secondary = 0;
        for (int run = 0; run < 2000; run++) {
            var chain = chain(random);
            var tables = chain.stream().map(Publication::table).toList();
            for (int quarter = 0; quarter < tables.size(); quarter++)
                for (var measure : List.of(Measure.AWARDS, Measure.CLAIMS)) {
                    if (!tables.get(quarter).cell(Sector.HBO, measure).withheld()) {
                        shown++;
                        continue;
                    }
                    withheld++;
                    if (increase(chain, quarter, measure) >= Cell.LEAST) secondary++;
                    assertThat(new Attacker(tables, Sector.HBO).possible(quarter, measure))
                            .as("seed %d, %s in table %d of %s", seed, measure, quarter, tables)
                            .containsExactly(0L, 1L, 2L, 3L, 4L);
                }
        }
        System.out.printf(
                "  %d cells shown, %d withheld, %d of those to protect another%n",
                shown, withheld, secondary);
        assertThat(shown).isPositive();
        assertThat(secondary).isPositive();
    }

    /// What is stored is for ever: these bytes may not change.
    @Test
    void a_publication_is_written_as_ever() {
        var logs = List.of(cohort("a", "2026-03-01T09:00 | claim.observed | | 20 4 16 0 0 0"));
        var publication = Publication.first(Q1, logs, LATER);
        var written = new String(CanonicalJson.bytes(publication.json()), StandardCharsets.UTF_8);
        assertThat(written)
                .isEqualTo(
                        """
                        {"table":{"cells":[{"measure":"awards","sector":"hbo","value":20,"withheld":false},\
                        {"measure":"claims","sector":"hbo","withheld":true},\
                        {"measure":"recognitions","sector":"hbo","withheld":true},\
                        {"measure":"awards","sector":"wo","withheld":true},\
                        {"measure":"claims","sector":"wo","withheld":true},\
                        {"measure":"recognitions","sector":"wo","withheld":true},\
                        {"measure":"awards","sector":"mbo","withheld":true},\
                        {"measure":"claims","sector":"mbo","withheld":true},\
                        {"measure":"recognitions","sector":"mbo","withheld":true}],\
                        "from":"2026-01-01","leastPublished":5,"quarter":"2026-Q1","until":"2026-04-01"},\
                        "upTo":{"hbo":{"awards":20,"claims":4,"recognitions":0},\
                        "mbo":{"awards":0,"claims":0,"recognitions":0},\
                        "wo":{"awards":0,"claims":0,"recognitions":0}}}\
                        """);
        assertThat(Publication.read(StrictJson.trusted(written))).isEqualTo(publication);
    }

    private static long increase(List<Publication> chain, int quarter, Measure measure) {
        long before = quarter == 0 ? 0 : chain.get(quarter - 1).upTo().of(Sector.HBO, measure);
        return chain.get(quarter).upTo().of(Sector.HBO, measure) - before;
    }

    /// Six quarters of one group that grows by a few awards and claims at a time; now and then
    /// fewer were awarded than had been counted.
    private static List<Publication> chain(Random random) {
        var chain = new ArrayList<Publication>();
        var story = new StringBuilder();
        int awarded = 0;
        int claimed = 0;
        var quarter = Q1;
        for (int i = 0; i < 6; i++) {
            awarded = Math.max(claimed, awarded + random.nextInt(14) - 2);
            claimed += random.nextInt(awarded - claimed + 1);
            story.append(quarter.days().from())
                    .append(
                            "T10:00 | claim.observed | | %d %d 0 0 0 0\n"
                                    .formatted(awarded, claimed));
            var logs = List.of(cohort("a", story.toString()));
            chain.add(
                    chain.isEmpty()
                            ? Publication.first(Q1, logs, LATER)
                            : Publication.next(chain, logs, LATER));
            quarter = quarter.next();
        }
        return chain;
    }

    private static @Nullable Long awards(int awarded, int claimed) {
        var story =
                "2026-02-01T09:00 | claim.observed | | %d %d 0 0 0 0".formatted(awarded, claimed);
        return Publication.first(Q1, List.of(cohort("a", story)), LATER)
                .table()
                .cell(Sector.HBO, Measure.AWARDS)
                .value();
    }

    private static CaseLog cohort(String name, String story) {
        return Heard.of("MCNL-0006-0001." + name, story).log("2028-12-31T00:00");
    }
}
