package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// What was known, and when: the two times of every read.
class AtAMomentTest {
    private static final InstitutionId HAN = InstitutionId.parse("I-0002");
    private static final ProgrammeNumber SALES = ProgrammeNumber.parse("MCNL-0002-0002");

    @Test
    void without_times_it_is_today_and_all_that_is_known() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var heard = scene.get("/v1/institutions/" + han);
            assertThat(heard.at("/asOf")).isEqualTo("2023-09-01");
            assertThat(heard.at("/knownAt")).isEqualTo("absent");
        }
    }

    @Test
    void today_is_the_day_in_the_netherlands() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            scene.clock.set(Instant.parse("2023-09-01T22:00:00Z"));
            assertThat(scene.get("/v1/institutions/" + han).at("/asOf")).isEqualTo("2023-09-02");
        }
    }

    @Test
    void a_moment_after_the_last_event_is_lowered_to_it() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            scene.clock.move(Duration.ofHours(1));
            for (var path : List.of("/" + han + "?", "?", "/" + han + "/history?"))
                assertThat(
                                scene.get(
                                                "/v1/institutions"
                                                        + path
                                                        + "knownAt="
                                                        + scene.clock.instant())
                                        .at("/knownAt"))
                        .as(path)
                        .isEqualTo("2023-09-01T10:00:00.001Z");
        }
    }

    @Test
    void an_earlier_moment_is_echoed_as_it_was_given() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var before = scene.now();
            scene.office.enter(People.coordinator(), han, Demo.renaming("Hogeschool"));
            var heard = scene.get("/v1/institutions/" + han + "?asOf=2022-02-02&knownAt=" + before);
            assertThat(heard.at("/asOf")).isEqualTo("2022-02-02");
            assertThat(heard.at("/knownAt")).isEqualTo("2023-09-01T10:01:00Z");
            assertThat(heard.at("/name/nl")).isEqualTo("HAN");
            assertThat(scene.get("/v1/institutions/" + han + "?asOf=2022-02-02").at("/name/nl"))
                    .isEqualTo("Hogeschool");
        }
    }

    @Test
    void an_answer_once_given_never_changes_whatever_is_recorded_later() {
        try (var scene = Scene.set()) {
            HanStory.tell(scene.office, scene.clock);
            var head = scene.get("/v1/institutions?knownAt=" + scene.now()).at("/knownAt");
            var paths =
                    Stream.of(
                                    "/v1/institutions/I-0002?",
                                    "/v1/institutions/I-0002/history?pageSize=100&",
                                    "/v1/institutions?sort=name&",
                                    "/v1/programmes/MCNL-0002-0002?",
                                    "/v1/programmes/MCNL-0002-0002/versions/2?",
                                    "/v1/programmes/MCNL-0002-0002/history?",
                                    "/v1/programmes?sort=name&pageSize=1&",
                                    "/v1/accreditations/MCNL-0002-0002-A1?",
                                    "/v1/accreditations?",
                                    "/v1/names?scheme=programme-code&value=SM-01&")
                            .map(path -> path + "asOf=2023-07-04&knownAt=" + head)
                            .toList();
            var before = paths.stream().map(scene::get).toList();
            assertThat(before).allSatisfy(heard -> assertThat(heard.status()).isEqualTo(200));
            muchHappens(scene.office);
            for (int i = 0; i < paths.size(); i++) {
                var after = scene.get(paths.get(i));
                assertThat(after.body()).as(paths.get(i)).isEqualTo(before.get(i).body());
                assertThat(after.header("ETag")).isEqualTo(before.get(i).header("ETag"));
            }
            // It was not for nothing: without the moment each of them says something else now.
            for (int i = 0; i < paths.size(); i++) {
                var now = scene.get(paths.get(i).replaceFirst("&knownAt=.*", ""));
                assertThat(timeless(now)).as(paths.get(i)).isNotEqualTo(timeless(before.get(i)));
            }
        }
    }

    private static String timeless(Heard heard) {
        return heard.body().replaceAll(",\"knownAt\":\"[^\"]*\"|&knownAt=[^\"&]*", "");
    }

    private static void muchHappens(Office office) {
        office.enter(People.coordinator(), HAN, Demo.renaming("Arnhem"));
        var target = new Request.Target.Existing(SALES);
        office.enter(
                People.machineOf(HAN),
                target,
                new Command.ReviseProgramme(Demo.programme("Nieuw", "2023-06-15", "7 EC")));
        office.byTwo(SALES, new Annulled(18, new ReasonGiven("wrong-programme")));
        office.enter(People.coordinator(), SALES, Demo.suspension(1, "2023-07-02"));
        var another = office.admit("Een ander", Sector.HBO);
        var code = Demo.programmeCode("SM-01");
        var other = office.offer(another, Demo.programme("Aan de slag"), code);
        office.accredit(other, DemoDecision.validFrom("2022-02-01").decision());
        office.propose(
                People.personOf(HAN),
                SALES,
                new Command.Grant(DemoDecision.validFrom("2023-08-01").decision()));
    }

    @Test
    void the_version_at_a_moment_counts_what_says_nothing_itself() {
        try (var scene = Scene.set()) {
            var han = scene.office.admit("HAN", Sector.HBO);
            var sales = scene.office.offer(han, Demo.programme("Sales Manager"));
            var registered = scene.now();
            scene.office.propose(
                    People.personOf(han),
                    sales,
                    new Command.Grant(DemoDecision.validFrom("2023-01-01").decision()));
            var proposed = scene.now();
            scene.office.enter(
                    People.colleagueOf(han),
                    new Request.Target.Existing(sales),
                    new Command.Return(2, new ReasonGiven("unclear")));
            var path = "/v1/programmes/" + sales;
            assertThat(scene.get(path).at("/version")).isEqualTo("3");
            assertThat(scene.get(path).header("ETag")).startsWith("\"3.");
            assertThat(scene.get(path + "?knownAt=" + scene.now()).at("/version")).isEqualTo("3");
            assertThat(scene.get(path + "?knownAt=" + proposed).at("/version")).isEqualTo("2");
            assertThat(scene.get(path + "?knownAt=" + registered).at("/version")).isEqualTo("1");
        }
    }
}
