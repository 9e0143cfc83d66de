package nl.waarmerk.credentials;

import static nl.waarmerk.credentials.Badges.DUTCH_3;
import static nl.waarmerk.credentials.Badges.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBadge3Test {
    @Test
    void the_dutch_profile_names_programme_institution_size_and_level() {
        var claim = ((CredentialReading.Read) Badges.read(DUTCH_3)).claim();
        assertThat(Told.of(claim))
                .isEqualTo(
                        "programmes [registry MCNL-0012-0004, decision AV-4223, programme-code 20121346]"
                                + " issuers [did did:web:school.example, brin 25KB]"
                                + " award 2024-08-29 expiry 2029-08-30 size 5 EC eqf 6 proof.missing status.not-checked");
        assertThat(Told.pointers(claim.programmes()))
                .isEqualTo(
                        "/credentialSubject/achievement/alignment/0/targetUrl,"
                                + " /credentialSubject/achievement/alignment/0/targetCode,"
                                + " /credentialSubject/achievement/educationProgramIdentifier");
        assertThat(Told.pointers(claim.issuers()))
                .isEqualTo("/issuer/id, /issuer/otherIdentifier/0/identifier");
    }

    @Test
    void nothing_of_the_holder_or_the_result_is_in_the_claim() {
        assertThat(Badges.read(DUTCH_3).toString())
                .doesNotContain("holder", "8.5", "assertions", "Advisor");
    }

    @Test
    void outside_the_profile_an_achievements_own_address_names_no_programme() {
        assertThat(
                        Told.of(
                                Badges.read(
                                        """
                                        {"type": "AchievementCredential", "issuer": "https://i.example", "validFrom": "2024-01-01T00:00:00Z",
                                         "credentialSubject": {"achievement": {"id": "https://b.example/1", "creditsAvailable": 5}}}\
                                        """)))
                .startsWith(
                        "programmes [] issuers [issuer-address https://i.example] award 2024-01-01 expiry - size -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    was                                       | becomes                               | told
                    "awardedDate": "2024-08-29T10:00:00Z",    | ''                                    | award 2024-08-30
                    "awardedDate": "2024-08-29T10:00:00Z", "validFrom" | "issuanceDate"               | award 2024-08-30
                    "validUntil"                              | "expirationDate"                      | expiry 2029-08-30
                    "validUntil"                              | "validTill"                           | expiry -
                    "AV-4223"                                 | "MCNL-0012-0004"                      | programmes [registry MCNL-0012-0004, programme-code
                    "targetType": "ext:QualityAssurance",     | ''                                    | programmes [registry MCNL-0012-0004, programme-code
                    /id/programme/MCNL-0012-0004              | /decisions/AV-4223                    | programmes [decision AV-4223, programme-code
                    "ECTS": 5.0                               | "SBU": 240                            | size 240 HOURS
                    "ECTS": 5.0,                              | ''                                    | size 200 HOURS
                    "educationProgramIdentifier": 20121346    | "educationProgramIdentifier": "20121346" | programme-code 20121346]
                    "did:web:school.example"                  | "https://school.example/i"            | issuers [issuer-address https://school.example/i, brin 25KB]
                    "credentialSubject": {                    | "proof": {"type": "DataIntegrityProof"}, "credentialSubject": { | proof.unsupported@/proof status.not-checked
                    "credentialSubject": {                    | "proof": [], "credentialSubject": {   | proof.missing status.not-checked
                    "credentialSubject": {                    | "credentialStatus": {"id": "x"}, "credentialSubject": { | proof.missing status.not-checked@/credentialStatus
                    "achievement": {                          | "achievement": "https://b.example/1", "x": { | programmes [] issuers [did
                    """)
    void variants_are_read(String was, String becomes, String told) {
        assertThat(Told.of(readWith(DUTCH_3, was, becomes))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    was                        | becomes                 | refused at
                    "2024-08-30T00:00:00Z"     | "soon"                  | /validFrom
                    "2029-08-30T00:00:00Z"     | {}                      | /validUntil
                    "ECTS": 5.0                | "ECTS": 5.0, "SBU": 240 | /credentialSubject/achievement/SBU
                    "ECTS": 5.0                | "ECTS": 5.125           | /credentialSubject/achievement/ECTS
                    "targetCode": "6"          | "targetCode": "seven"   | /credentialSubject/achievement/alignment/1/targetCode
                    "targetCode": "6"          | "targetCode": 6         | /credentialSubject/achievement/alignment/1/targetCode
                    "targetType": "ext:QualityAssurance" | "targetType": "ext:EQF" | /credentialSubject/achievement/alignment/0/targetCode, /credentialSubject/achievement/alignment/1/targetCode
                    "credentialSubject": {     | "proof": "none", "credentialSubject": { | /proof
                    "25KB"                     | 25                      | /issuer/otherIdentifier/0/identifier
                    "type": ["VerifiableCredential", "OpenBadgeCredential"] | "type": ["OpenBadgeCredential", 3] | /type/1
                    """)
    void what_cannot_be_read_is_refused_with_its_place(String was, String becomes, String places) {
        assertThat(Told.of(readWith(DUTCH_3, was, becomes)))
                .isEqualTo("credential.malformed [" + places + "]");
    }
}
