package nl.waarmerk.credentials;

import static nl.waarmerk.credentials.Badges.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareClaimsTest {
    @Test
    void a_bare_claim_is_vouched_for() {
        assertThat(Told.of(read(CLAIM)))
                .isEqualTo(
                        "programmes [registry MCNL-0012-0003] issuers [brin 25KB] award 2023-07-04 expiry - size - eqf -"
                                + " VOUCHED VOUCHED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    was                          | becomes                          | refused at
                    "2023-07-04"                 | "2023-07-04T00:00:00Z"           | /awardedOn value
                    "2023-07-04"                 | "2023-02-30"                     | /awardedOn value
                    "awardedOn": "2023-07-04"    | "awardedAt": "2023-07-04"        | /awardedOn member.missing, /awardedAt member.unknown
                    "scheme": "brin"             | "scheme": "telephone"            | /issuer/scheme value
                    "scheme": "brin"             | "scheme": "registry"             | /issuer/value identifier.malformed, /issuer/scheme value
                    "25KB"                       | "25kb"                           | /issuer/value identifier.malformed
                    "25KB"                       | "25KB", "holder": "somebody"     | /issuer/holder member.unknown
                    "scheme": "registry", "value": "MCNL-0012-0003" | "scheme": "ror", "value": "https://ror.org/0500gea42" | /programme/scheme value
                    {"scheme": "brin", "value": "25KB"} | "25KB"                    | /issuer type
                    """)
    void anything_else_is_refused_with_its_place(String was, String becomes, String places) {
        assertThat(CLAIM).contains(was);
        assertThat(Told.of(read(CLAIM.replace(was, becomes))))
                .isEqualTo("credential.malformed [" + places + "]");
    }

    /// "Aa" and "BB" have one hash, and so have all texts made of as many of them. Looked through
    /// one by one, these would take minutes.
    @Test
    @Timeout(30)
    void names_that_were_chosen_to_hash_alike_are_told_apart_as_quickly_as_others() {
        var claims = new BareClaims();
        for (int n = 0; n < 1 << 14; n++) {
            var bits = Integer.toBinaryString(1 << 14 | n);
            var value = bits.replace("0", "Aa").replace("1", "BB");
            var read =
                    claims.read(
                            Badges.json(
                                    CLAIM.replace("registry", "programme-code")
                                            .replace("MCNL-0012-0003", value)));
            assertThat(Told.of(read)).startsWith("programmes [programme-code " + value + "]");
        }
    }

    private static CredentialReading read(String claim) {
        return new BareClaims().read(Badges.json(claim));
    }
}
