package nl.waarmerk.register.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworksTest {
    private static final Frameworks ALL = Frameworks.builtIn();

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    framework, for,     first day,  last day,   confirmed by
                    HO-2021,   HBO WO,  2021-10-01,           , BODY
                    HO-X-2025, HBO WO,  2025-05-01, 2027-04-30, COORDINATOR
                    MBO-2024,  MBO,     2024-04-10,           , BODY
                    """)
    void each_framework_is_for_sectors_and_days(
            String id, String sectors, LocalDate first, @Nullable LocalDate last, String confirms) {
        var framework = ALL.byId(id).orElseThrow();
        assertThat(framework.sectors())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(sectors.split(" ")).map(Sector::valueOf).toList());
        assertThat(framework.inUse().covers(first)).isTrue();
        assertThat(framework.inUse().covers(first.minusDays(1))).isFalse();
        if (last != null) {
            assertThat(framework.inUse().covers(last)).isTrue();
            assertThat(framework.inUse().covers(last.plusDays(1))).isFalse();
        } else assertThat(framework.inUse().until()).isNull();
        assertThat(framework.confirms().name()).isEqualTo(confirms);
    }

    @Test
    void every_stated_rule_cites_its_article_and_the_register_begins_with_the_first_framework() {
        assertThat(ALL.all()).hasSize(3);
        for (var framework : ALL.all()) {
            assertThat(framework.source()).isNotBlank();
            assertThat(framework.computed()).isNotEmpty();
            for (var rule : framework.stated())
                assertThat(rule.article()).startsWith(rule.id() + ":").hasSizeGreaterThan(20);
        }
        assertThat(ALL.earliest()).isEqualTo("2021-10-01");
    }

    static final String RULES =
            """
            rule,     framework, sector, size,        form,    outcomes,                               small because, met
            E1,       HO-2021,   HBO,    3 EC,        ,        Leads a sales team,                     false,         true
            E1,       HO-2021,   HBO,    2.99 EC,     ,        Leads a sales team,                     false,         false
            E1,       HO-2021,   WO,     30 EC,       ,        Leads a sales team,                     false,         true
            E1,       HO-2021,   WO,     30.01 EC,    ,        Leads a sales team,                     false,         false
            E1,       HO-2021,   HBO,    84 HOURS,    ,        Leads a sales team,                     false,         true
            E1,       HO-2021,   HBO,    83 HOURS,    ,        Leads a sales team,                     false,         false
            E1,       HO-2021,   HBO,    2.99 EC,     ,        Leads a sales team,                     true,          false
            E1,       HO-2021,   MBO,    5 EC,        ,        Leads a sales team,                     false,         false
            E5,       HO-2021,   HBO,    5 EC,        ,        Leads a sales team,                     false,         true
            E5,       HO-2021,   HBO,    5 EC,        ,        Leads a sales team; Leads a sales team, false,         false
            E5,       HO-2021,   HBO,    5 EC,        ,        Leads it,                               false,         false
            C3,       HO-2021,   HBO,    5 EC,        ,        Leads a sales team,                     false,         true
            C3,       MBO-2024,  MBO,    5 EC,        ,        Leads a sales team,                     false,         false
            X1,       HO-X-2025, WO,     1 EC,        ,        Leads a sales team,                     false,         true
            X1,       HO-X-2025, WO,     0.99 EC,     ,        Leads a sales team,                     false,         false
            X1,       HO-X-2025, HBO,    0.99 EC,     ,        Leads a sales team,                     false,         true
            X2,       HO-X-2025, HBO,    3 EC,        evening, Leads a sales team,                     false,         true
            X2,       HO-X-2025, HBO,    3 EC,        ,        Leads a sales team,                     false,         false
            X2,       HO-X-2025, HBO,    2.99 EC,     evening, Leads a sales team,                     false,         false
            X2,       HO-X-2025, WO,     1 EC,        ,        Leads a sales team,                     false,         true
            MBO-SIZE, MBO-2024,  MBO,    240 HOURS,   ,        Leads a sales team,                     false,         true
            MBO-SIZE, MBO-2024,  MBO,    239 HOURS,   ,        Leads a sales team,                     false,         false
            MBO-SIZE, MBO-2024,  MBO,    239 HOURS,   ,        Leads a sales team,                     true,          true
            MBO-SIZE, MBO-2024,  MBO,    80 HOURS,    ,        Leads a sales team,                     true,          true
            MBO-SIZE, MBO-2024,  MBO,    79 HOURS,    ,        Leads a sales team,                     true,          false
            MBO-SIZE, MBO-2024,  MBO,    10000 HOURS, ,        Leads a sales team,                     false,         true
            """;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = RULES)
    void a_computed_rule_looks_at_what_it_is_given(
            String rule,
            String framework,
            Sector sector,
            String size,
            @Nullable String form,
            String outcomes,
            boolean substantiated,
            boolean met) {
        var content = content(size, form, outcomes);
        var given = ALL.byId(framework).orElseThrow();
        assertThat(ComputedRule.parse(rule).met(content, sector, given, substantiated))
                .isEqualTo(met);
    }

    /// A rule with one answer in the table may as well ignore its input.
    @ParameterizedTest
    @EnumSource
    void every_computed_rule_is_seen_met_and_not_met(ComputedRule rule) {
        var answers =
                RULES.lines()
                        .filter(line -> line.startsWith(rule.id() + ","))
                        .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                        .distinct();
        assertThat(answers).containsExactlyInAnyOrder("true", "false");
    }

    private static Content content(String size, @Nullable String form, String outcomes) {
        var other = Past.content(size);
        return new Content(
                other.title(),
                other.size(),
                other.level(),
                null,
                Arrays.stream(outcomes.split(";")).map(String::strip).toList(),
                "nl-NL",
                null,
                form,
                other.from(),
                List.of());
    }
}
