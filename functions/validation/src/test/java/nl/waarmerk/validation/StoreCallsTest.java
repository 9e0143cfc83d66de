package nl.waarmerk.validation;

import static nl.waarmerk.testing.Demo.programmeCode;
import static nl.waarmerk.testing.Demo.rioUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a verdict reads, in its order: names and records when the names were never seen, records
/// alone afterwards; and a remembered name is never believed against the record itself.
class StoreCallsTest {
    private static final Identifier HAN = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final Identifier AVANS = Identifier.registrable(Scheme.BRIN, "07GR");
    private static final Identifier UNIT = rioUnit("1000O0001");

    private final Story story = new Story("2024-06-01T08:00:00Z");
    private final CountedReads reads = new CountedReads(story.register);
    private final Desk desk = new Desk(reads, story.clock);
    private final InstitutionId han = story.office.admit("HAN", Sector.HBO, HAN);
    private final ProgrammeNumber salesManager = accredited(han, "Sales Manager");
    private final int link = story.enter(salesManager, Demo.link(UNIT));

    @Test
    void two_reads_for_names_never_seen_and_one_after() {
        assertThat(asked("2023-07-04")).isEqualTo("VALID IN_FORCE");
        assertThat(reads.read()).containsExactly("names", "records");
        assertThat(asked("2023-07-05")).isEqualTo("VALID IN_FORCE");
        assertThat(reads.read()).containsExactly("records");
    }

    @Test
    void a_name_that_nobody_has_is_asked_for_each_time() {
        for (int time = 1; time <= 2; time++) {
            desk.claim(rioUnit("9999O9999"), Demo.name("brin 99ZZ"), "2023-07-04");
            assertThat(reads.read()).containsExactly("names");
        }
        story.enter(salesManager, Demo.link(rioUnit("9999O9999")));
        assertThat(desk.claim(rioUnit("9999O9999"), HAN, "2023-07-04").verdict())
                .isEqualTo("VALID IN_FORCE");
    }

    @Test
    void a_registry_number_is_its_own_pointer() {
        asked("2023-07-04");
        reads.read();
        var number = Identifier.registry(salesManager);
        assertThat(desk.claim(number, HAN, "2023-07-04").verdict()).isEqualTo("VALID IN_FORCE");
        assertThat(reads.read()).containsExactly("records");
    }

    @Test
    void many_names_are_read_in_one_go() {
        var badge =
                Badge.of(
                                "https://badges.example/public/badges/B1",
                                Badge.profile("https://x.example", "25KB"))
                        .with("issuedOn", "2023-07-04");
        desk.bring(Badge.withCodes(badge, "A", "B", "C", "D", "E", "F", "G"));
        assertThat(reads.read()).containsExactly("names", "records");
    }

    @Test
    void the_head_is_read_before_the_records_and_only_for_a_moment_after_the_one_remembered() {
        asked("2023-07-04", "knownAt=2024-06-01T08:00:05Z");
        assertThat(reads.read()).containsExactly("head", "names", "records");
        asked("2023-07-04", "knownAt=2024-05-31T08:00:00Z");
        assertThat(reads.read()).containsExactly("records", "names", "records");
        asked("2023-07-04", "knownAt=" + story.register.head().recordedAt());
        assertThat(reads.read()).containsExactly("records");
        asked("2023-07-04", "knownAt=2024-06-01T08:00:05Z");
        assertThat(reads.read()).containsExactly("head", "records");
    }

    @Test
    void a_hint_whose_record_lost_the_name_on_the_day_is_read_afresh() {
        asked("2023-07-04");
        story.enter(salesManager, new NameRemoved(link, LocalDate.parse("2023-07-04")));
        reads.read();
        assertThat(asked("2023-07-03")).isEqualTo("VALID IN_FORCE");
        assertThat(reads.read()).containsExactly("records");
        assertThat(asked("2023-07-04")).isEqualTo("UNDETERMINED UNKNOWN programme.unknown");
        assertThat(reads.read()).containsExactly("records", "names", "records");
    }

    @Test
    void a_name_that_moved_means_the_right_programme_on_each_day() {
        asked("2023-07-04");
        story.enter(salesManager, new NameRemoved(link, LocalDate.parse("2023-07-04")));
        var advisor = accredited(han, "Digital Advisor");
        story.enter(advisor, Demo.link(UNIT, "2023-07-04"));
        reads.read();
        assertThat(programmeOn("2023-07-03")).isEqualTo(salesManager.text());
        assertThat(reads.read()).containsExactly("records");
        assertThat(programmeOn("2023-07-04")).isEqualTo(advisor.text());
        assertThat(reads.read()).containsExactly("records", "names", "records");
        assertThat(programmeOn("2023-07-03")).isEqualTo(salesManager.text());
        assertThat(programmeOn("2023-07-04")).isEqualTo(advisor.text());
        assertThat(reads.read()).containsExactly("records", "records");
    }

    /// The pointer of a shared name grows with each institution that uses it.
    @Test
    void a_shared_name_seen_at_one_institution_is_read_afresh_for_another() {
        story.enter(salesManager, Demo.link(programmeCode("SM-1")));
        desk.claim(programmeCode("SM-1"), HAN, "2023-07-04");
        var avans = story.office.admit("Avans", Sector.HBO, AVANS);
        var other = accredited(avans, "Also a Sales Manager");
        story.enter(other, Demo.link(programmeCode("SM-1")));
        var heard = desk.claim(programmeCode("SM-1"), AVANS, "2023-07-04");
        assertThat(heard.verdict()).isEqualTo("VALID IN_FORCE");
        assertThat(heard.at("programme", "number")).isEqualTo(other.text());
    }

    /// Both programmes are accredited on their day; which of them it is, the credential does not
    /// say.
    @Test
    void a_day_that_may_mean_another_programme_is_ambiguous_whatever_a_desk_remembers() {
        var badge =
                Badge.withCodes(
                        Badge.of(
                                "https://badges.example/public/badges/B1",
                                Badge.profile("https://x.example", "25KB")),
                        "MOVES");
        int old = story.enter(salesManager, Demo.link(programmeCode("MOVES")));
        desk.bring(badge.with("issuedOn", "2023-07-01"));
        story.enter(salesManager, new NameRemoved(old, LocalDate.parse("2023-07-04")));
        var advisor = accredited(han, "Digital Advisor");
        story.enter(advisor, Demo.link(programmeCode("MOVES"), "2023-07-04"));
        // 2023-07-03 in Amsterdam, and the 4th as written.
        var doubtful = badge.with("issuedOn", "2023-07-04T00:30:00+03:00");
        try (var fresh = story.desk()) {
            var expected = fresh.bring(doubtful);
            assertThat(expected.verdict()).isEqualTo("UNDETERMINED UNKNOWN date.ambiguous");
            assertThat(expected.at("programme", "number")).isEqualTo(salesManager.text());
            assertThat(desk.bring(doubtful).text()).isEqualTo(expected.text());
        }
    }

    @Test
    void what_a_desk_remembers_never_changes_its_answer_about_two_issuers() {
        story.enter(salesManager, Demo.link(programmeCode("SM-1")));
        var avans = story.office.admit("Avans", Sector.HBO, AVANS);
        story.link(avans, Demo.name("issuer-address https://avans.example/issuer"));
        var badge =
                Badge.of(
                                "https://badges.example/public/badges/B1",
                                Badge.profile("https://avans.example/issuer", "25KB"))
                        .with("issuedOn", "2023-07-04");
        desk.bring(Badge.withCodes(badge, "SM-1"));
        var other = accredited(avans, "Also a Sales Manager");
        story.enter(other, Demo.link(programmeCode("SM-1")));
        try (var fresh = story.desk()) {
            var expected = fresh.bring(Badge.withCodes(badge, "SM-1"));
            assertThat(expected.verdict()).isEqualTo("UNDETERMINED UNKNOWN programme.ambiguous");
            assertThat(desk.bring(Badge.withCodes(badge, "SM-1")).text())
                    .isEqualTo(expected.text());
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String asked(String awarded, String... query) {
        return desk.claim(UNIT, HAN, awarded, query).verdict();
    }

    private String programmeOn(String awarded) {
        return desk.claim(UNIT, HAN, awarded).at("programme", "number");
    }

    private ProgrammeNumber accredited(InstitutionId owner, String title) {
        var programme = story.office.offer(owner, Demo.programme(title));
        story.office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
        return programme;
    }
}
