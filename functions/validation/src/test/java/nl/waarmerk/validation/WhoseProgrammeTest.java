package nl.waarmerk.validation;

import static nl.waarmerk.testing.Demo.programmeCode;
import static nl.waarmerk.testing.Demo.rioUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom the names of a credential mean on the award date, who may award the programme, and whether
/// it took part. HAN (25KB) takes part from 2021-10-01; Avans (07GR) from then until 2024-01-01;
/// the late one (21CW) from 2022-06-01. Everything is accredited from its first day on.
class WhoseProgrammeTest {
    private static final String HAN_ADDRESS = "https://badges.example/issuers/han";
    private static final String CLASS = "https://badges.example/public/badges/sales-manager";
    private static final Story STORY = new Story("2024-12-01T08:00:00Z");
    private static final Desk DESK = STORY.desk();
    private static ProgrammeNumber salesManager;

    @ParameterizedTest(name = "{0} by {1} on {2}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    programme                | issuer    | awarded    | verdict                                                      | institution
                    # an exclusive name: whose it is, is known without the issuer
                    rio-unit 1000O0001       | brin 25KB | 2023-07-04 | VALID IN_FORCE                                                | I-0001
                    rio-unit 1000O0001       | brin 07GR | 2023-07-04 | NOT_VALID NOT_IN_FORCE institution.not-the-owner              | I-0001
                    registry MCNL-0001-0001  | brin 25KB | 2023-07-04 | VALID IN_FORCE                                                | I-0001
                    registry MCNL-0001-0001  | brin 07GR | 2023-07-04 | NOT_VALID NOT_IN_FORCE institution.not-the-owner              | I-0001
                    registry MCNL-0001-0099  | brin 25KB | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    rio-unit 1000O0099       | brin 25KB | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    rio-unit 1000O0001       | brin 99ZZ | 2023-07-04 | UNDETERMINED UNKNOWN issuer.unknown                           | -
                    rio-unit 1000O0099       | brin 99ZZ | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown issuer.unknown         | -
                    # only the pair counts: a value under another scheme is another name
                    programme-code 1000O0001 | brin 25KB | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    # a shared name counts within the issuer's own institution
                    programme-code SM-1      | brin 25KB | 2023-07-04 | VALID IN_FORCE                                                | I-0001
                    programme-code SM-1      | brin 07GR | 2023-07-04 | VALID IN_FORCE                                                | I-0002
                    programme-code SM-1      | brin 21CW | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    decision AV-4223         | brin 25KB | 2023-07-04 | VALID IN_FORCE                                                | I-0001
                    decision AV-4223         | brin 07GR | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    decision AV-4223         | brin 99ZZ | 2023-07-04 | UNDETERMINED UNKNOWN programme.unknown issuer.unknown         | -
                    # taking part, judged on the award date
                    programme-code SM-1      | brin 07GR | 2021-10-01 | VALID IN_FORCE                                                | I-0002
                    programme-code SM-1      | brin 07GR | 2023-12-31 | VALID IN_FORCE                                                | I-0002
                    programme-code SM-1      | brin 07GR | 2024-01-01 | NOT_VALID NOT_IN_FORCE institution.not-participating          | I-0002
                    programme-code LATE      | brin 21CW | 2022-05-31 | NOT_VALID NOT_IN_FORCE institution.not-participating          | I-0003
                    programme-code LATE      | brin 21CW | 2022-06-01 | VALID IN_FORCE                                                | I-0003
                    # a name is somebody's for a period
                    programme-code OLD       | brin 25KB | 2023-03-31 | VALID IN_FORCE                                                | I-0001
                    programme-code OLD       | brin 25KB | 2023-04-01 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    programme-code NEW       | brin 25KB | 2023-03-31 | UNDETERMINED UNKNOWN programme.unknown                        | -
                    programme-code NEW       | brin 25KB | 2023-04-01 | VALID IN_FORCE                                                | I-0001
                    rio-unit 1000O0001       | schac ended.example | 2023-01-31 | VALID IN_FORCE                                      | I-0001
                    rio-unit 1000O0001       | schac ended.example | 2023-02-01 | UNDETERMINED UNKNOWN issuer.unknown                 | -
                    """)
    void a_name_means_whose_it_was_on_that_day(
            String programme, String issuer, String awarded, String verdict, String institution) {
        var heard = DESK.claim(Demo.name(programme), Demo.name(issuer), awarded);
        assertThat(heard.verdict()).isEqualTo(verdict);
        assertThat(heard.at("institution", "id")).isEqualTo(institution);
    }

    @Test
    void a_name_moved_to_another_programme_means_the_right_one_on_each_day() {
        assertThat(programmeOn("2023-03-31")).isEqualTo(salesManager.text());
        assertThat(programmeOn("2023-04-01")).isEqualTo("MCNL-0001-0002");
        assertThat(programmeOn("2023-03-31")).isEqualTo(salesManager.text());
    }

    @Test
    void a_credential_that_names_two_programmes_is_ambiguous() {
        var one = Badge.of(CLASS, HAN_ADDRESS, "2023-07-04");
        assertThat(DESK.bring(one).verdict()).isEqualTo("UNDETERMINED IN_FORCE");
        assertThat(DESK.bring(Badge.withCodes(one, "SM-1")).verdict())
                .isEqualTo("UNDETERMINED IN_FORCE");
        var two = DESK.bring(Badge.withCodes(one, "SM-1", "NEW"));
        assertThat(two.verdict()).isEqualTo("UNDETERMINED UNKNOWN programme.ambiguous");
        assertThat(two.each("pointer", "findings", "accreditation", "reasons"))
                .containsExactly("/badge/id");
    }

    @Test
    void a_name_that_nobody_has_does_not_take_away_from_one_that_somebody_has() {
        var badge =
                Badge.of(CLASS, Badge.profile(HAN_ADDRESS, "99ZZ")).with("issuedOn", "2023-07-04");
        assertThat(DESK.bring(Badge.withCodes(badge, "NOBODYS")).verdict())
                .isEqualTo("UNDETERMINED IN_FORCE");
    }

    @Test
    void everyone_whom_a_credential_names_as_its_issuer_must_be_the_owner() {
        var badge =
                Badge.of(CLASS, Badge.profile(HAN_ADDRESS, "07GR")).with("issuedOn", "2023-07-04");
        assertThat(DESK.bring(badge).verdict())
                .isEqualTo("NOT_VALID NOT_IN_FORCE institution.not-the-owner");
    }

    @Test
    void an_address_alone_names_no_issuer() {
        var badge = Badge.of(CLASS, HAN_ADDRESS, "2023-07-04").with("badge", CLASS);
        assertThat(DESK.bring(badge).verdict()).isEqualTo("UNDETERMINED UNKNOWN issuer.unknown");
    }

    @BeforeAll
    static void tell() {
        var han = admit("HAN University of Applied Sciences", "25KB", "2021-10-01");
        var avans = admit("Avans Hogeschool", "07GR", "2021-10-01");
        var late = admit("The late one", "21CW", "2022-06-01");
        STORY.link(han, Identifier.registrable(Scheme.ISSUER_ADDRESS, HAN_ADDRESS));
        var gone = Demo.domain("ended.example");
        STORY.enter(han, new NameLinked(gone, null, LocalDate.parse("2023-02-01")));

        salesManager =
                accredited(
                        han, "2021-10-01", "AV-4223", rioUnit("1000O0001"), programmeCode("SM-1"));
        STORY.link(salesManager, Identifier.registrable(Scheme.BADGE_CLASS, CLASS));
        var advisor = accredited(han, "2021-10-01", "AV-4224");
        var from = LocalDate.parse("2023-04-01");
        for (var name : List.of(programmeCode("OLD"), rioUnit("1000O0002"))) {
            int link = STORY.enter(salesManager, Demo.link(name));
            STORY.enter(salesManager, new NameRemoved(link, from));
        }
        STORY.enter(advisor, Demo.link(programmeCode("NEW"), "2023-04-01"));
        STORY.enter(advisor, Demo.link(rioUnit("1000O0002"), "2023-04-01"));

        accredited(avans, "2021-10-01", "AV-0001", programmeCode("SM-1"));
        int opened = 0;
        for (var event : STORY.register.history(avans, 0, 10))
            if (event.event().payload().type().equals("participation-opened"))
                opened = event.event().number();
        STORY.enter(avans, new ParticipationClosed(opened, LocalDate.parse("2024-01-01"), null));
        accredited(late, "2022-06-01", "AV-0002", programmeCode("LATE"));
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static String programmeOn(String awarded) {
        var heard = DESK.claim(rioUnit("1000O0002"), Demo.name("brin 25KB"), awarded);
        assertThat(heard.verdict()).isEqualTo("VALID IN_FORCE");
        return heard.at("programme", "number");
    }

    private static InstitutionId admit(String name, String brin, String from) {
        var institution = Demo.institution(name, Sector.HBO);
        var identifier = Identifier.registrable(Scheme.BRIN, brin);
        var recorded =
                STORY.office.enter(
                        People.coordinator(),
                        new Request.Target.NewInstitution(),
                        new Command.RegisterInstitution(institution, List.of(identifier)));
        var admitted = (InstitutionId) recorded.record();
        STORY.enter(admitted, Demo.inThePilotFrom(from));
        return admitted;
    }

    private static ProgrammeNumber accredited(
            InstitutionId owner, String from, String decision, Identifier... names) {
        var content = Demo.programme("Of " + owner, "2021-10-01", "5 EC");
        var programme = STORY.office.offer(owner, content, names);
        STORY.office.accredit(
                programme,
                DemoDecision.validFrom(from).decidedOn(from).numbered(decision).decision());
        return programme;
    }
}
