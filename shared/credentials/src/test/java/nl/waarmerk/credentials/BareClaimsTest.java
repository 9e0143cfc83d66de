package nl.waarmerk.credentials;

import static nl.waarmerk.credentials.Badges.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    private static CredentialReading read(String claim) {
        return new BareClaims().read(Badges.json(claim));
    }
}
