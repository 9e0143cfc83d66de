package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.waarmerk.dynamodblocal.Fault;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.testing.Overheard;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is told in confidence is in the Dossier, and nowhere else; erased, it is nowhere.
class PrivacyTest {
    private Overheard overheard;
    private StoredSystem system;
    private Confidences told;

    @BeforeEach
    void a_programme_is_accredited_and_its_decisions_are_mended() throws IOException {
        overheard = new Overheard();
        system = new StoredSystem();
        told = new Confidences(system);
        told.begin();
        told.accredit();
        told.mend();
        told.inVain();
    }

    @AfterEach
    void end() {
        system.close();
        overheard.close();
    }

    @Test
    void what_is_told_in_confidence_is_in_the_dossier_alone() {
        var kept = told.planted.words();
        refused();
        failed();
        var dossier = system.items("Dossier").toString();
        assertThat(told.planted.words()).filteredOn(dossier::contains).isEqualTo(kept);
        nowhereElse();
        assertThat(get("/v1/names?scheme=issuer-address&value=" + told.inVain))
                .contains("\"items\":[]");
        System.out.printf(
                "privacy: %d words in %d parts; looked for in %d items, %d public answers, %d replies, %d characters of log%n",
                told.planted.words().size(),
                system.items("Dossier").size(),
                List.of("Ledger", "Register", "Operations").stream()
                        .mapToInt(table -> system.items(table).size())
                        .sum(),
                everyAnswer("").size(),
                told.clerk.sent.size(),
                overheard.text().length());
    }

    private void nowhereElse() {
        var leaks = new TreeMap<String, Set<String>>();
        for (var table : List.of("Ledger", "Register", "Operations"))
            for (var item : system.items(table)) look(table, item.toString(), leaks);
        everyAnswer("").forEach((path, answer) -> look(path, answer, leaks));
        for (var act : told.clerk.sent) look("answer to " + act.path(), act.heard().text(), leaks);
        look("log", overheard.text(), leaks);
        assertThat(leaks).isEmpty();
    }

    private void look(String place, String text, Map<String, Set<String>> leaks) {
        var found = told.planted.in(text);
        if (!found.isEmpty()) leaks.computeIfAbsent(place, none -> new TreeSet<>()).addAll(found);
    }

    /// What is sent in vain is kept nowhere at all.
    private void refused() {
        var word = told.planted.word("what was refused");
        var stranger = new Person(Role.COORDINATOR, "x", told.planted.word("a forger"));
        var on = told.programme;
        var path = on + "/accreditations";
        for (var body :
                List.of("{\"" + word + "\":1}", "{\"body\":\"" + word, "[\"" + word + "\"]"))
            assertThat(told.clerk.tried(told.proposer, path, on, body).status()).isEqualTo(400);
        assertThat(told.clerk.tried(told.proposer, path + "/" + word, on, "{}").status())
                .isEqualTo(404);
        var forged = TestIssuer.claims(system.clock.instant().minusSeconds(9_999));
        var token = system.issuer.token(forged.with("sub", stranger.subject()));
        var asked = system.caller.to("/v1/proposals").header("Authorization", "Bearer " + token);
        assertThat(system.caller.send(asked).status()).isEqualTo(401);
    }

    /// What went wrong is logged whole, and not what it went wrong with.
    private void failed() {
        for (var operation : List.of("TransactWriteItems", "Query")) {
            for (int n = 0; n < 40; n++) system.wire.calls(operation, new Fault.Failed());
            assertThat(told.suspension().status()).isEqualTo(503);
            system.wire.forget();
        }
        assertThat(overheard.text()).contains("nl.waarmerk.http.faults");
    }

    @Test
    void what_was_erased_is_gone_and_nothing_else_has_changed() {
        var until = told.clerk.recordedAt();
        var thenAnswered = everyAnswer(until);
        var answered = everyAnswer("");
        var acts = List.copyOf(told.clerk.sent);
        var parts = system.items("Dossier");
        var erasures = new Erasures(told);
        erasures.of(parts);

        nowhereElse();
        assertThat(told.planted.in(system.items("Dossier").toString()))
                .isEqualTo(told.planted.in(erasures.asks + " " + erasures.confirms));
        assertThat(system.items("Dossier").stream().filter(parts::contains)).isEmpty();
        assertThat(system.check().findings()).isEmpty();
        assertThat(PublicAnswers.changed(thenAnswered, everyAnswer(until))).isEmpty();
        assertThat(PublicAnswers.changed(answered, everyAnswer(""))).isEmpty();
        var otherwise = new ArrayList<String>();
        for (var act : acts) {
            var again = told.clerk.again(act);
            if (!again.text().equals(act.heard().text()) || again.status() != act.heard().status())
                otherwise.add(act.path() + ": " + again.text());
        }
        assertThat(otherwise).isEmpty();
    }

    private Map<String, String> everyAnswer(String until) {
        return PublicAnswers.of(system.caller, List.of(told.institution, told.programme), until);
    }

    private String get(String path) {
        return system.caller.send(system.caller.to(path)).text();
    }
}
