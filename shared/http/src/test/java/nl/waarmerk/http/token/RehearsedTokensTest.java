package nl.waarmerk.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsedTokensTest {
    private final TestIssuer issuer = TestIssuer.started();
    private final TokenSettings settings =
            new TokenSettings(TestIssuer.NAME, TestIssuer.AUDIENCE, URI.create(issuer.address()));
    private final SigningKeys keys =
            new SigningKeys(new KeyFetch(settings), InstantSource.system());
    private final TokenCheck check = new TokenCheck(settings, keys, InstantSource.system());
    private final RehearsedTokens rehearsed =
            new RehearsedTokens(settings, keys, InstantSource.system());

    @AfterEach
    void stop() {
        issuer.close();
    }

    private List<String> rehearsal() {
        var used = new ArrayList<String>();
        rehearsed.during(used::addAll);
        return used;
    }

    @Test
    void while_it_lasts_one_token_is_of_an_auditor_and_one_of_an_institution() {
        var roles = new ArrayList<Role>();
        rehearsed.during(tokens ->
                tokens.forEach(token -> roles.add(check.check(token).role().orElseThrow())));
        assertThat(roles).containsExactly(Role.AUDITOR, Role.INSTITUTION);
    }

    @Test
    void what_is_restored_believes_none_of_them() {
        for (var token : rehearsal())
            assertThatThrownBy(() -> check.check(token))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("no key of that name");
    }

    @Test
    void after_a_rehearsal_that_failed_none_is_believed_either() {
        var used = new ArrayList<String>();
        assertThatThrownBy(() ->
                        rehearsed.during(tokens -> {
                            used.addAll(tokens);
                            throw new IllegalStateException();
                        }))
                .isInstanceOf(IllegalStateException.class);
        for (var token : used)
            assertThatThrownBy(() -> check.check(token)).isInstanceOf(Problem.class);
    }

    @Test
    void the_issuers_keys_are_asked_for_again_after_it() {
        rehearsal();
        int before = issuer.fetches.get();
        assertThat(check.check(issuer.person("auditor", "han.nl")).role()).hasValue(Role.AUDITOR);
        assertThat(issuer.fetches).hasValue(before + 1);
    }

    @Test
    void two_rehearsals_have_no_token_in_common() {
        var all = new HashSet<>(rehearsal());
        all.addAll(rehearsal());
        assertThat(all).hasSize(4);
    }

    @Test
    void an_issuer_that_is_away_hinders_no_rehearsal() throws IOException {
        issuer.close();
        assertThat(rehearsal()).hasSize(2);
    }
}
