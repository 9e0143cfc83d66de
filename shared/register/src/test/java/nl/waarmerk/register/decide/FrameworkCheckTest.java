package nl.waarmerk.register.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A grant for a programme of 5 EC, in the pilot since 2021-10-01, asked on 2026-06-01.
class FrameworkCheckTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    framework, sector, decided,    from,       answer
                    HO-2021,   HBO,    2023-04-01, 2023-04-01, proposed
                    HO-2021,   WO,     2023-04-01, 2023-04-01, proposed
                    HO-2021,   MBO,    2023-04-01, 2023-04-01, framework.other-sector at /framework
                    MBO-2024,  HBO,    2025-04-01, 2025-04-01, framework.other-sector at /framework
                    HO-2021,   HBO,    2021-10-01, 2021-10-01, proposed
                    HO-2021,   HBO,    2021-09-30, 2021-10-01, framework.not-in-use at /decidedOn
                    HO-2021,   HBO,    2026-06-01, 2026-06-01, proposed
                    HO-2021,   HBO,    2026-06-02, 2026-07-01, date.in-future at /decidedOn
                    HO-2021,   HBO,    2021-10-01, 2021-09-30, institution.not-participating
                    """)
    void it_is_for_the_sector_in_use_and_the_institution_takes_part(
            String framework, Sector sector, LocalDate decided, LocalDate from, String answer) {
        var decision = decision(Past.decision(framework, "2023-04-01", null), decided, from);
        assertThat(told(Scene.after().in(sector), decision)).isEqualTo(answer);
    }

    @Test
    void every_stated_rule_is_stated_as_met() {
        var whole = Past.decision("HO-2021", "2023-04-01", null);
        var none = with(whole, "HO-2021", List.of(1), 0);
        assertThat(told(Scene.after(), none)).isEqualTo("rule.not-stated at /statements");
        assertThat(refused(Scene.after(), none).detail())
                .startsWith("the decision must state as met: Q1, Q2");
        var allButOne = with(whole, "HO-2021", List.of(1), whole.statements().size() - 1);
        assertThat(refused(Scene.after(), allButOne).detail()).endsWith("as met: C2");
        assertThat(told(Scene.after(), with(whole, "NONE", List.of(1), 99)))
                .isEqualTo("framework.unknown at /framework");
    }

    @Test
    void the_computed_rules_are_met_by_the_versions_that_it_names_and_no_other() {
        var revised = Scene.after(new ProgrammeRevised(2, larger()));
        var first = Past.decision("HO-2021", "2023-04-01", null);
        assertThat(told(revised, first)).isEqualTo("proposed");
        var both = with(first, "HO-2021", List.of(1, 2), 99);
        assertThat(told(revised, both)).isEqualTo("rule.not-met at /versions");
        assertThat(refused(revised, both).detail()).isEqualTo("not met: E1 by version 2 (31 EC)");
    }

    /// 31 EC, from 2023.
    private static Content larger() {
        var as = Past.content("31 EC");
        return new Content(
                as.title(),
                as.size(),
                as.level(),
                as.field(),
                as.outcomes(),
                as.language(),
                as.assessment(),
                as.participationForm(),
                LocalDate.parse("2023-01-01"),
                as.leadsTo());
    }

    private static String told(Scene scene, Decision decision) {
        var outcome =
                scene.asked(Scene.person(Past.OWNER, "somebody"), new Command.Grant(decision));
        if (!(outcome instanceof Refused refused)) return Scene.told(outcome);
        var at = Objects.requireNonNullElse(refused.pointer(), "");
        return at.isEmpty() ? refused.code() : refused.code() + " at " + at;
    }

    private static Refused refused(Scene scene, Decision decision) {
        return Scene.refused(
                scene.asked(Scene.person(Past.OWNER, "somebody"), new Command.Grant(decision)));
    }

    private static Decision with(
            Decision as, String framework, List<Integer> versions, int stated) {
        return new Decision(
                framework,
                as.body(),
                as.decidedOn(),
                as.validFrom(),
                as.validUntil(),
                versions,
                Limits.NONE,
                as.statements().stream().limit(stated).toList(),
                null);
    }

    private static Decision decision(Decision as, LocalDate decided, LocalDate from) {
        return new Decision(
                as.framework(),
                as.body(),
                decided,
                from,
                null,
                as.versions(),
                Limits.NONE,
                as.statements(),
                null);
    }
}
