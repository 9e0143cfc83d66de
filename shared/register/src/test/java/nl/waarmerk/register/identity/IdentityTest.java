package nl.waarmerk.register.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final String HAN = "https://ror.org/0500gea42";

    @Test
    void the_ror_of_han_is_well_formed() {
        assertThat(Scheme.ROR.wellFormed(HAN)).isTrue();
    }

    @Test
    void no_changed_character_passes_the_checksum_of_a_ror() {
        int begin = HAN.lastIndexOf('/') + 1;
        for (int at = begin; at < HAN.length(); at++)
            for (char c : "0123456789abcdefghjkmnpqrstvwxyz".toCharArray()) {
                if (c == HAN.charAt(at)) continue;
                var changed = HAN.substring(0, at) + c + HAN.substring(at + 1);
                assertThat(Scheme.ROR.wellFormed(changed)).as(changed).isFalse();
            }
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    scheme,         well formed,                             not
                    registry,       MCNL-0012-0003,                          MCNL-12-3
                    badge-class,    https://api.edubadges.nl/public/badges/x, ftp://example.nl/x
                    issuer-address, https://example.nl/issuer,               https://exa mple.nl
                    rio-unit,       1001O2345,                               100102345
                    rio-board,      101B202,                                 101A202
                    rio-provider,   101A202,                                 101X202
                    brin,           25KB,                                    25kb
                    schac,          han.nl,                                  HAN.nl
                    schac,          han.example.org,                         han
                    ror,            https://ror.org/0500gea42,               0500gea42
                    did,            did:web:han.nl,                          did:han.nl
                    eidas,          VATNL-123456789,                         123456789
                    hosting-origin, https://badges.han.nl:8443,              https://han.nl/badges
                    hosting-origin, https://badges.han.nl,                   http://badges.han.nl
                    client,         https://login.example client-1,          client-1
                    programme-code, SM-1 (2024),                             ' SM-1'
                    decision,       AV-4223,                                 'AV-4223 '
                    """)
    void each_scheme_tells_its_own_names(String scheme, String wellFormed, String not) {
        var found = Scheme.parse(scheme);
        assertThat(found.wellFormed(wellFormed)).as(wellFormed).isTrue();
        assertThat(found.wellFormed(not)).as(not).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Identifier.registrable(found, not));
    }

    @ParameterizedTest
    @EnumSource
    void a_scheme_is_found_by_its_code(Scheme scheme) {
        assertThat(Scheme.parse(scheme.code())).isSameAs(scheme);
    }

    @Test
    void which_names_are_shared_and_which_carry_trust() {
        assertThat(Arrays.stream(Scheme.values()).filter(Scheme::shared))
                .containsExactlyInAnyOrder(Scheme.PROGRAMME_CODE, Scheme.DECISION);
        assertThat(Arrays.stream(Scheme.values()).filter(Scheme::carriesTrust))
                .containsExactlyInAnyOrder(
                        Scheme.DID,
                        Scheme.BADGE_CLASS,
                        Scheme.HOSTING_ORIGIN,
                        Scheme.ISSUER_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I-0001", "I-9999", "I-10000", "MCNL-0012-0003", "MCNL-123456-999999"})
    void a_record_reads_as_it_is_written(String text) {
        assertThat(RecordId.parse(text).text()).isEqualTo(text);
        for (int number : List.of(1, 12_345)) {
            var event = new EventId(RecordId.parse(text), number);
            assertThat(EventId.parse(event.text())).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MCNL-0012-0003-A1", "MCNL-0012-0003-A9999"})
    void an_accreditation_reads_as_it_is_written(String text) {
        assertThat(AccreditationId.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I-12",
                "I-00012",
                "I-0000",
                "I-1000000",
                "i-0012",
                "MCNL-0012",
                "MCNL-0012-3",
                "MCNL-0012-0000",
                "MCNL-0012-00003",
                "I-0012-",
                "I-0012\n"
            })
    void no_other_text_is_a_record(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I-0012",
                "I-0012-0",
                "I-0012-01",
                "I-0012-+1",
                "I-0012--1",
                "I-0012-x",
                "MCNL-0012-0003",
                "-1"
            })
    void no_other_text_is_an_event(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MCNL-0012-0003",
                "MCNL-0012-0003-A0",
                "MCNL-0012-0003-A01",
                "MCNL-0012-0003-A10000",
                "MCNL-0012-0003-1",
                "I-0012-A1"
            })
    void no_other_text_is_an_accreditation(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AccreditationId.parse(text));
    }
}
