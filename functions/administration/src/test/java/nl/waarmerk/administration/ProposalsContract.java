package nl.waarmerk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.administration.Front.Heard;
import org.junit.jupiter.api.Test;

/// Acts that need two people, seen from outside.
interface ProposalsContract {
    Scene<?> scene();

    private static Heard propose(Scene<?> scene, Who who, String programme) {
        return scene.post(
                who,
                "/v1/programmes/" + programme + "/accreditations",
                1,
                Bodies.decision("2023-03-15"));
    }

    @Test
    default void one_person_proposes_and_another_confirms() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            var proposed = propose(scene, Who.personAt("han.nl"), programme);
            assertThat(proposed.status()).isEqualTo(202);
            assertThat(proposed.location()).isEqualTo("/v1/proposals/" + programme + "-2");
            assertThat(proposed.body()).doesNotContain("validFrom", "4223");

            var path = proposed.location() + "/confirmation";
            var same = scene.post(Who.personAt("han.nl"), path, 2, "");
            assertThat(same.status()).isEqualTo(403);
            assertThat(same.errors()).containsExactly("person.same at ");
            var coordinator = scene.post(Who.coordinator(), path, 2, "{}");
            assertThat(coordinator.errors()).containsExactly("role.too-low at ");

            var confirmed = scene.post(Who.colleagueAt("han.nl"), path, 2, "");
            assertThat(confirmed.status()).isEqualTo(201);
            assertThat(confirmed.location()).isEqualTo("/v1/accreditations/" + programme + "-A1");
            assertThat(confirmed.at("/events/0/payload/confirms")).isEqualTo("2");
            var again = scene.post(Who.colleagueAt("han.nl"), path, 3, "");
            assertThat(again.errors()).containsExactly("proposal.not-waiting at ");
        }
    }

    @Test
    default void a_machine_registers_but_does_not_propose() {
        try (var scene = scene()) {
            var institution = scene.institution("han.nl");
            scene.post(
                    Who.coordinator(),
                    "/v1/institutions/" + institution + "/clients",
                    3,
                    "{\"issuer\": \"%s\", \"client\": \"platform\"}".formatted(TokenIssuer.NAME));
            var machine = Who.machine("platform");
            var registered = scene.post(machine, "/v1/programmes", Bodies.programme("2023-02-01"));
            assertThat(registered.status()).isEqualTo(201);
            var proposed = propose(scene, machine, registered.at("/record"));
            assertThat(proposed.status()).isEqualTo(403);
            assertThat(proposed.errors()).containsExactly("person.needed at ");
        }
    }

    @Test
    default void a_file_shows_content_and_texts_to_those_who_may_and_nobody_who_filed_it() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            scene.institution("avans.nl");
            var programme = scene.programme("han.nl");
            var path = scene.proposal("han.nl", programme);
            for (var who :
                    new Who[] {Who.colleagueAt("han.nl"), Who.coordinator(), Who.auditor()}) {
                var heard = scene.get(who, path);
                assertThat(heard.status()).as(who.subject()).isEqualTo(200);
                assertThat(heard.at("/state")).isEqualTo("waiting");
                assertThat(heard.at("/content/validFrom")).isEqualTo("2023-03-15");
                assertThat(heard.at("/texts/0/member")).isEqualTo("statements/0");
                assertThat(heard.at("/texts/0/text")).isEqualTo("https://han.example/4223");
                assertThat(heard.at("/history/0/actor/role")).isEqualTo("institution");
                assertThat(heard.body()).doesNotContain("person@", "subject");
                assertThat(heard.header("etag").orElse("none")).startsWith("\"2.");
                assertThat(heard.header("cache-control")).contains("private, no-store");
            }
            assertThat(scene.get(Who.personAt("avans.nl"), path).status()).isEqualTo(403);
            var none = "/v1/proposals/" + programme + "-1";
            assertThat(scene.get(Who.auditor(), none).status()).isEqualTo(404);
            assertThat(scene.get(Who.auditor(), "/v1/proposals/7").status()).isEqualTo(404);
        }
    }

    @Test
    default void what_was_returned_comes_back_in_the_form_of_its_own_act() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            scene.grant("han.nl", programme);
            var person = Who.personAt("han.nl");
            var renewal = "/v1/accreditations/" + programme + "-A1/renewal";
            var path = scene.post(person, renewal, 3, Bodies.decision("2026-03-01")).location();
            var early =
                    scene.post(person, path + "/resubmission", 4, Bodies.decision("2026-03-01"));
            assertThat(early.status()).isEqualTo(409);

            var returned =
                    scene.post(
                            Who.colleagueAt("han.nl"),
                            path + "/return",
                            4,
                            Bodies.reason("incomplete", "The plan of the second year is missing."));
            assertThat(returned.status()).isEqualTo(200);
            var file = scene.get(person, path);
            assertThat(file.at("/state")).isEqualTo("returned");
            assertThat(file.at("/texts/1/text")).contains("second year");

            var wrong = scene.post(person, path + "/resubmission", 5, Bodies.step("2026-03-01"));
            assertThat(wrong.errors()).contains("member.unknown at /effectiveFrom");
            var again =
                    scene.post(person, path + "/resubmission", 5, Bodies.decision("2026-02-01"));
            assertThat(again.status()).isEqualTo(200);
            var confirmed = scene.post(Who.colleagueAt("han.nl"), path + "/confirmation", 6, "");
            assertThat(confirmed.at("/events/0/type")).isEqualTo("accreditation-renewed");
            assertThat(confirmed.at("/events/0/payload/accreditation")).isEqualTo("1");
            var closed = scene.get(person, path);
            assertThat(closed.at("/state")).isEqualTo("confirmed");
            assertThat(closed.at("/content/validFrom")).isEqualTo("2026-02-01");
            assertThat(closed.at("/history")).isEqualTo("4 items");
        }
    }

    @Test
    default void the_work_list_shows_each_their_own_oldest_first_page_by_page() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            scene.institution("avans.nl");
            var first = propose(scene, Who.personAt("han.nl"), scene.programme("han.nl"));
            var second = propose(scene, Who.personAt("avans.nl"), scene.programme("avans.nl"));
            var third = propose(scene, Who.personAt("han.nl"), scene.programme("han.nl"));
            scene.post(
                    Who.colleagueAt("han.nl"),
                    third.location() + "/return",
                    2,
                    Bodies.reason("incomplete", "More, please."));

            var page = scene.get(Who.coordinator(), "/v1/proposals?pageSize=2");
            assertThat(page.at("/items/0/_links/self/href")).isEqualTo(first.location());
            assertThat(page.at("/items/1/_links/self/href")).isEqualTo(second.location());
            var rest = scene.get(Who.coordinator(), page.at("/_links/next/href"));
            assertThat(rest.at("/items")).isEqualTo("1 items");
            assertThat(rest.at("/items/0/state")).isEqualTo("returned");
            assertThat(rest.at("/page/next")).isEqualTo("absent");

            var own = scene.get(Who.personAt("avans.nl"), "/v1/proposals");
            assertThat(own.at("/items")).isEqualTo("1 items");
            assertThat(own.at("/items/0/_links/self/href")).isEqualTo(second.location());
            assertThat(count(scene, "?state=returned")).isEqualTo("1 items");
            assertThat(count(scene, "?institution=I-0001")).isEqualTo("2 items");
            assertThat(count(scene, "?institution=I-0001&state=waiting")).isEqualTo("1 items");
            assertThat(scene.get(Who.auditor(), "/v1/proposals?state=closed").errors())
                    .containsExactly("query.value at /state");
        }
    }

    private static String count(Scene<?> scene, String query) {
        return scene.get(Who.auditor(), "/v1/proposals" + query).at("/items");
    }

    @Test
    default void names_that_carry_trust_wait_for_a_second_coordinator_and_others_do_not() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var path = "/v1/programmes/" + scene.programme("han.nl") + "/names";
            var plain = "{\"scheme\": \"rio-unit\", \"value\": \"1234O5678\"}";
            var heard = scene.post(Who.coordinator(), path, 1, plain);
            assertThat(heard.status()).isEqualTo(201);
            assertThat(heard.location()).isEqualTo("/v1/names?scheme=rio-unit&value=1234O5678");
            var badge = "{\"scheme\": \"badge-class\", \"value\": \"https://badges.example/b/1\"}";
            assertThat(scene.post(Who.coordinator(), path, 2, badge).status()).isEqualTo(202);
        }
    }

    @Test
    default void a_withdrawal_that_works_back_is_proposed_and_one_that_does_not_is_recorded() {
        try (var scene = scene()) {
            scene.institution("han.nl");
            var programme = scene.programme("han.nl");
            scene.grant("han.nl", programme);
            var path = "/v1/accreditations/" + programme + "-A1/withdrawal";
            var body =
                    """
                    {"effectiveFrom": "%s", "decidedOn": "2023-06-01", "retroactive": %s,
                     "reason": {"code": "quality", "text": "The panel's report of May."}}
                    """;
            var back = scene.post(Who.coordinator(), path, 3, body.formatted("2023-04-01", true));
            assertThat(back.status()).isEqualTo(202);
            var on = scene.post(Who.coordinator(), path, 4, body.formatted("2023-07-01", false));
            assertThat(on.status()).isEqualTo(200);
            assertThat(on.body()).doesNotContain("panel");
        }
    }
}
