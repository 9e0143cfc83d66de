package nl.waarmerk.validation;

import static nl.waarmerk.testing.Demo.programmeCode;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.Version;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.verdict.Verdict;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.ViewLoader;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which version of a programme a decision covers, and what a credential may state of it. Asked of
/// the judge, since no format that is read today states a field or a jurisdiction.
class VersionAndScopeTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final Story STORY = new Story("2024-12-01T08:00:00Z");

    /// Version 1 (5 EC) from 2022-01-01, version 2 (6 EC) from 2023-01-01. `renewed`: granted for
    /// version 1 from 2022-02-01, and renewed for 1 and 2 from 2023-03-01. `once`: granted once,
    /// for version 1. `beside`: so too, and a second accreditation for version 2 from 2023-03-01.
    @ParameterizedTest(name = "{0} awarded {1} of {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    programme | awarded    | size | accreditation                                | version
                    once      | 2022-02-01 | 5 EC | IN_FORCE                                     | 1
                    once      | 2022-12-31 | 5 EC | IN_FORCE                                     | 1
                    once      | 2023-01-01 | 6 EC | NOT_IN_FORCE accreditation.version-not-covered | 2
                    once      | 2024-06-01 | 6 EC | NOT_IN_FORCE accreditation.version-not-covered | 2
                    renewed   | 2022-12-31 | 5 EC | IN_FORCE                                     | 1
                    renewed   | 2023-01-01 | 6 EC | NOT_IN_FORCE accreditation.version-not-covered | 2
                    renewed   | 2023-02-28 | 6 EC | NOT_IN_FORCE accreditation.version-not-covered | 2
                    renewed   | 2023-03-01 | 6 EC | IN_FORCE                                     | 2
                    renewed   | 2023-03-01 | 5 EC | NOT_IN_FORCE scope.size                      | 2
                    beside    | 2023-02-28 | 6 EC | NOT_IN_FORCE accreditation.version-not-covered | 2
                    beside    | 2023-03-01 | 6 EC | IN_FORCE                                     | 2
                    """)
    void the_version_of_the_award_date_must_be_covered(
            String programme, String awarded, String size, String accreditation, int version) {
        var verdict = judged(programme, awarded, scope(size, null, null, null));
        assertThat(told(verdict)).isEqualTo(accreditation);
        assertThat(verdict.accreditation().version()).returns(version, Version::number);
    }

    /// `plain`: 5 EC, EQF 5, field 0414, no limits. `limited`: the same, and its decision holds for
    /// EQF 5 and 6, fields 0411 and 061, 3 to 8 EC, in NL and BE.
    @ParameterizedTest(name = "{0}: {1}, EQF {2}, field {3}, in {4}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    programme | size      | eqf | field | country | accreditation                      | attention
                    plain     | 5 EC      | 5   | 0414  | NL      | IN_FORCE                           |
                    plain     | 5.0 EC    | 5   | -     | -       | IN_FORCE                           |
                    plain     | 140 HOURS | 5   | -     | -       | IN_FORCE                           |
                    plain     | 141 HOURS | 5   | -     | -       | NOT_IN_FORCE scope.size            |
                    plain     | 4.99 EC   | 5   | -     | -       | NOT_IN_FORCE scope.size            |
                    plain     | 5 EC      | 6   | -     | -       | NOT_IN_FORCE scope.level           |
                    plain     | 5 EC      | 5   | 0413  | -       | NOT_IN_FORCE scope.field           |
                    plain     | 5 EC      | 5   | 041   | -       | NOT_IN_FORCE scope.field           |
                    plain     | 6 EC      | 6   | 0613  | -       | NOT_IN_FORCE scope.size scope.level scope.field |
                    plain     | -         | 5   | -     | -       | IN_FORCE                           | scope.not-stated
                    plain     | 5 EC      | -   | -     | -       | IN_FORCE                           | scope.not-stated
                    plain     | -         | -   | -     | -       | IN_FORCE                           | scope.not-stated
                    limited   | 3 EC      | 6   | 0613  | BE      | IN_FORCE                           |
                    limited   | 8 EC      | 5   | 0411  | NL      | IN_FORCE                           |
                    limited   | 5 EC      | 5   | 0414  | -       | IN_FORCE                           |
                    limited   | 2.99 EC   | 5   | -     | -       | NOT_IN_FORCE scope.size            |
                    limited   | 8.01 EC   | 5   | -     | -       | NOT_IN_FORCE scope.size            |
                    limited   | 224 HOURS | 5   | -     | -       | IN_FORCE                           |
                    limited   | 225 HOURS | 5   | -     | -       | NOT_IN_FORCE scope.size            |
                    limited   | 5 EC      | 7   | -     | -       | NOT_IN_FORCE scope.level           |
                    limited   | 5 EC      | 5   | 0412  | -       | NOT_IN_FORCE scope.field           |
                    limited   | 5 EC      | 5   | -     | DE      | NOT_IN_FORCE scope.jurisdiction    |
                    fieldless | 5 EC      | 5   | 0412  | -       | IN_FORCE                           |
                    """)
    void what_is_stated_equals_the_version_or_lies_within_the_limits(
            String programme,
            String size,
            Integer eqf,
            String field,
            String country,
            String accreditation,
            String attention) {
        var verdict = judged(programme, "2023-07-04", scope(size, eqf, field, country));
        assertThat(told(verdict)).isEqualTo(accreditation);
        assertThat(codes(verdict.attention())).isEqualTo(attention == null ? "" : attention);
    }

    @BeforeAll
    static void tell() {
        var owner = STORY.office.admit("HAN University of Applied Sciences", Sector.HBO, ISSUER);
        var first = DemoDecision.validFrom("2022-02-01");
        var further = DemoDecision.validFrom("2023-03-01").forVersions(1, 2).decision();

        revised(owner, "once");
        var renewed = revised(owner, "renewed");
        int proposal =
                STORY.office.propose(
                        People.personOf(owner), renewed, new Command.Renew(1, further));
        STORY.office.confirm(People.colleagueOf(owner), renewed, proposal);
        STORY.office.accredit(
                revised(owner, "beside"),
                DemoDecision.validFrom("2023-03-01").forVersions(2).decision());

        STORY.office.accredit(offered(owner, "plain"), first.decision());
        var limits =
                new Limits(
                        List.of(5, 6),
                        List.of(new Field("0411"), new Field("061")),
                        new Limits.SizeRange(size("3 EC"), size("8 EC")),
                        List.of("NL", "BE"));
        STORY.office.accredit(offered(owner, "limited"), first.within(limits).decision());
        var fieldless =
                STORY.office.offer(
                        owner, Story.content("2022-01-01", "5 EC", 5), programmeCode("fieldless"));
        STORY.office.accredit(fieldless, DemoDecision.validFrom("2022-02-01").decision());
    }

    /// Accredited for its first version.
    private static ProgrammeNumber revised(InstitutionId owner, String code) {
        var programme = offered(owner, code);
        STORY.office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
        STORY.office.enter(
                People.machineOf(owner),
                new Request.Target.Existing(programme),
                new Command.ReviseProgramme(Demo.programme(code, "2023-01-01", "6 EC")));
        return programme;
    }

    private static ProgrammeNumber offered(InstitutionId owner, String code) {
        return STORY.office.offer(owner, Demo.programme(code), programmeCode(code));
    }

    private static Verdict judged(String programme, String awarded, Claim.Scope scope) {
        var claim =
                new Claim(
                        Claim.Basis.CREDENTIAL,
                        List.of(new Stated<>(programmeCode(programme), "/programme")),
                        List.of(new Stated<>(ISSUER, "/issuer")),
                        new Stated<>(new Moment.Day(LocalDate.parse(awarded)), "/awardedOn"),
                        null,
                        scope,
                        new Authenticity.NotChecked(List.of()),
                        new Status.NotChecked(List.of()));
        var view = new ViewLoader(STORY.register).load(List.of(Asking.of(claim)), null);
        var judge = new Judge(Frameworks.builtIn().earliest());
        return judge.judge(claim, view, LocalDate.parse("2024-12-01"), null);
    }

    private static Claim.Scope scope(
            @Nullable String size,
            @Nullable Integer eqf,
            @Nullable String field,
            @Nullable String country) {
        return new Claim.Scope(
                size == null ? null : new Stated<>(size(size), "/size"),
                eqf == null ? null : new Stated<>(eqf, "/eqf"),
                field == null ? null : new Stated<>(field, "/field"),
                country == null ? null : new Stated<>(country, "/country"));
    }

    private static Size size(String text) {
        var parts = text.split(" ", -1);
        return new Size(new BigDecimal(parts[0]), Size.Unit.valueOf(parts[1]));
    }

    private static String told(Verdict verdict) {
        var finding = verdict.accreditation();
        return (finding.outcome() + " " + codes(finding.reasons())).strip();
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.code().code())
                .collect(Collectors.joining(" "));
    }
}
