package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import nl.waarmerk.testing.People;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An issuer asks before issuing, with real tokens and through the real handler.
class DraftChecksTest {
    private static final TestIssuer TOKENS = TestIssuer.started();
    private static final String CLASS = "https://badges.example/public/badges/demo";

    private final Story story = new Story("2025-06-02T08:00:00Z");
    private final CountedReads reads = new CountedReads(story.register);
    private final Desk desk = new Desk(reads, story.clock, TOKENS.settings());
    private final InstitutionId han =
            story.office.admit("HAN", Sector.HBO, Demo.name("brin 25KB"), Demo.domain("han.nl"));

    @AfterEach
    void close() {
        desk.close();
    }

    @AfterAll
    static void end() {
        TOKENS.close();
    }

    /// What is known on 2 June 2025 of a programme that is accredited from 2022-02-01 on, and until
    /// when a draft of that day would be ready.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    known besides                              | ready until
                    nothing                                    | -
                    the decision holds until 2027-02-01        | 2027-02-01
                    it will be suspended from 2025-09-01 on    | 2025-09-01
                    it will be withdrawn from 2025-10-01 on    | 2025-10-01
                    it will end on 2025-11-01                  | 2025-11-01
                    it runs out but teach-out until 2028-01-01 | 2028-01-01
                    a version 2 from 2025-12-01, not covered   | 2025-12-01
                    the institution leaves on 2026-01-01       | 2026-01-01
                    the badge class is removed on 2026-02-01   | 2026-02-01
                    a size of the experiment, until 2027-05-01 | 2027-05-01
                    """)
    void it_is_ready_until_the_first_day_on_which_something_turns(String known, String until) {
        var draft = told(known);
        var heard = check(draft);
        assertThat(heard.verdict()).isEqualTo("READY IN_FORCE");
        assertThat(heard.finding("completeness")).containsExactly("COMPLETE");
        assertThat(heard.at("readyUntil")).isEqualTo(until);
        if (until.equals("-")) return;
        var then = check(draft, "awardedOn=" + until);
        assertThat(then.at("outcome")).isIn("NOT_READY", "UNDETERMINED");
        assertThat(then.at("readyUntil")).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}, asked for {1}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            nullValues = "none",
            textBlock =
                    """
                    own date   | awardedOn  | day of award | from      | outcome                                     | attention
                    2024-06-03 | none       | 2024-06-03   | /issuedOn | READY IN_FORCE                              | ''
                    none       | none       | 2025-06-02   | -         | NOT_READY IN_FORCE                          | ''
                    2024-06-03 | 2024-06-03 | 2024-06-03   | -         | READY IN_FORCE                              | ''
                    2024-06-03 | 2026-06-03 | 2026-06-03   | -         | READY IN_FORCE                              | date.other-than-asked
                    2031-01-01 | none       | 2031-01-01   | /issuedOn | READY IN_FORCE                              | ''
                    2022-01-31 | none       | 2022-01-31   | /issuedOn | NOT_READY NOT_IN_FORCE accreditation.not-yet-in-force | ''
                    2021-09-30 | none       | 2021-09-30   | /issuedOn | UNDETERMINED UNKNOWN date.before-register   | ''
                    """)
    void the_day_is_the_one_asked_for_else_its_own_else_today(
            String own, String asked, String day, String from, String outcome, String attention) {
        var draft = told("nothing").without("issuedOn").with("issuedOn", own);
        var heard = asked == null ? check(draft) : check(draft, "awardedOn=" + asked);
        assertThat(heard.verdict()).isEqualTo(outcome);
        assertThat(List.of(heard.at("award", "date"), heard.at("award", "from")))
                .containsExactly(day, from);
        assertThat(heard.attention()).isEqualTo(attention);
    }

    @Test
    void each_miss_says_what_to_put_where_in_both_languages() {
        var draft = told("nothing").without("recipient");
        var heard = check(draft.with("issuedOn", "2022-01-31"));
        assertThat(heard.text())
                .contains(
                        "\"pointer\":\"/recipient/identity\",\"element\":1,\"fix\":{\"nl\":\"Zet wie de lerende is op /recipient/identity.\",\"en\":\"Put the learner's identity at /recipient/identity.\"}",
                        "\"fix\":{\"nl\":\"Kies een dag waarop de accreditatie is ingegaan.\",\"en\":\"Choose a day on which the accreditation has begun.\"}");
    }

    /// Within the decision's limits, but not within the framework.
    @Test
    void a_stated_size_is_held_against_the_framework_too() {
        var range = new Limits.SizeRange(credits(1), credits(40));
        var limits = new Limits(List.of(), List.of(), range, List.of());
        var programme = offer(han, "5 EC");
        story.byTwo(programme, Demo.link(Demo.name("badge-class " + CLASS)));
        story.office.accredit(
                programme, DemoDecision.validFrom("2022-02-01").within(limits).decision());
        assertThat(check(DraftBadge.of(CLASS, "25KB", "3")).at("outcome")).isEqualTo("READY");
        var heard = check(DraftBadge.of(CLASS, "25KB", "2"));
        assertThat(heard.verdict()).isEqualTo("NOT_READY IN_FORCE");
        assertThat(heard.finding("completeness")).containsExactly("INCOMPLETE", "rule.not-met");
        assertThat(heard.text())
                .contains(
                        "\"pointer\":\"/badge/extensions:ECTSExtension/ECTS\",\"expected\":\"E1: size of 3 to 30 EC\",\"found\":\"2 EC\",\"rule\":\"E1\"");
        assertThat(check(DraftBadge.of(CLASS, "25KB", "41")).verdict())
                .isEqualTo("NOT_READY NOT_IN_FORCE scope.size");
    }

    @Test
    void the_learner_is_looked_for_and_never_told() {
        var draft = told("nothing");
        assertThat(check(draft).text()).doesNotContain(DraftBadge.LEARNER);
        var malformed = draft.with("issuedOn", Json.obj());
        assertThat(check(malformed).status()).isEqualTo(400);
        assertThat(check(malformed).text()).doesNotContain(DraftBadge.LEARNER);
    }

    /// A remembered pointer is no ground for what holds on later days.
    @Test
    void names_are_read_afresh_each_time() {
        var draft = told("nothing");
        check(draft);
        reads.read();
        check(draft);
        assertThat(reads.read()).endsWith("names", "records");
    }

    @Test
    void one_who_issues_is_asked_for() {
        var draft = told("nothing");
        var coordinator = TOKENS.person("coordinator", "han.nl", story.clock.instant());
        assertThat(desk.draft(coordinator, draft).verdict()).isEqualTo("role.not-allowed");
    }

    private Heard check(Json draft, String... query) {
        var token = TOKENS.person("issuer", "han.nl", story.clock.instant());
        return desk.draft(token, (Json.Obj) draft, query);
    }

    /// Tells it to the register, and makes the draft.
    private Json.Obj told(String known) {
        if (known.startsWith("a size of the experiment")) return ofTheExperiment();
        var programme = offer(han, "5 EC");
        int link = story.byTwo(programme, Demo.link(Demo.name("badge-class " + CLASS)));
        var decision = DemoDecision.validFrom("2022-02-01");
        if (known.startsWith("the decision holds until")) decision.until("2027-02-01");
        if (known.startsWith("it runs out")) decision.until("2026-02-01");
        var accreditation = story.office.accredit(programme, decision.decision());
        switch (known) {
            case "it will be suspended from 2025-09-01 on" ->
                    story.enter(programme, Demo.suspension(1, "2025-09-01"));
            case "it will be withdrawn from 2025-10-01 on" ->
                    story.enter(programme, Demo.withdrawal(1, "2025-10-01", "2025-06-01"));
            case "it will end on 2025-11-01" ->
                    story.enter(programme, new Ended(Story.step(accreditation, "2025-11-01")));
            case "it runs out but teach-out until 2028-01-01" ->
                    story.enter(
                            programme,
                            new PutInTeachOut(
                                    Story.step(accreditation, "2026-01-01"),
                                    Demo.day("2028-01-01")));
            case "a version 2 from 2025-12-01, not covered" ->
                    story.office.enter(
                            People.machineOf(han),
                            programme,
                            new ProgrammeRevised(
                                    2, Demo.programme("Sales Manager", "2025-12-01", "5 EC")));
            case "the institution leaves on 2026-01-01" ->
                    story.enter(
                            han,
                            new ParticipationClosed(participation(), Demo.day("2026-01-01"), null));
            case "the badge class is removed on 2026-02-01" ->
                    story.enter(programme, new NameRemoved(link, Demo.day("2026-02-01")));
            default -> {}
        }
        return DraftBadge.of(CLASS, "25KB", "5");
    }

    /// A university's 1 EC, decided while the experiment ran.
    private Json.Obj ofTheExperiment() {
        var tud = story.office.admit("TU Delft", Sector.WO, Demo.name("brin 21PF"));
        var programme = offer(tud, "1 EC");
        story.byTwo(programme, Demo.link(Demo.name("badge-class " + CLASS)));
        var decision =
                DemoDecision.validFrom("2025-05-10").decidedOn("2025-05-05").under("HO-X-2025");
        int proposal =
                story.office.propose(
                        People.personOf(tud), programme, new Command.Grant(decision.decision()));
        story.office.confirm(People.coordinator(), programme, proposal);
        return DraftBadge.of(CLASS, "21PF", "1");
    }

    private int participation() {
        var item = Objects.requireNonNull(story.register.records(List.of(han)).get(han));
        var known = item.timeline().known(null);
        return new InstitutionFacts(han, known).participations().getFirst().number();
    }

    private ProgrammeNumber offer(InstitutionId owner, String size) {
        return story.office.offer(owner, Demo.programme("Sales Manager", "2022-01-01", size));
    }

    private static Size credits(int number) {
        return new Size(BigDecimal.valueOf(number), Size.Unit.EC);
    }
}
