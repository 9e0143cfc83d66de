package nl.waarmerk.credentials;

import static nl.waarmerk.credentials.Badges.PLATFORM_2;
import static nl.waarmerk.credentials.Badges.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenBadge2Test {
    @Test
    void the_platforms_badge_names_its_programme_four_ways_and_its_issuer_two_ways() {
        var claim = ((CredentialReading.Read) Badges.read(PLATFORM_2)).claim();
        assertThat(Told.of(claim))
                .isEqualTo(
                        "programmes [badge-class https://badges.example/public/badges/B1, registry MCNL-0012-0003,"
                                + " programme-code 34406, programme-code 34407]"
                                + " issuers [issuer-address https://badges.example/public/issuers/I1, brin 25KB]"
                                + " award 2023-07-04 expiry 2028-07-04 size 15 EC eqf 6"
                                + " proof.missing@/verification status.not-checked");
        assertThat(Told.pointers(claim.programmes()))
                .isEqualTo(
                        "/badge/id, /badge/alignment/1/targetCode,"
                                + " /badge/extensions:EducationProgramIdentifierExtension/EducationProgramIdentifier/0,"
                                + " /badge/extensions:EducationProgramIdentifierExtension/EducationProgramIdentifier/1");
        assertThat(Told.pointers(claim.issuers()))
                .isEqualTo(
                        "/badge/issuer/id,"
                                + " /badge/issuer/extensions:InstitutionIdentifierExtension/InstitutionIdentifier");
    }

    @Test
    void nothing_of_the_holder_or_the_grade_is_in_the_claim() {
        var claim = Badges.read(PLATFORM_2).toString();
        assertThat(claim).doesNotContain("sha256", "assertions", "9\"", "Sales");
    }

    @Test
    void a_badge_that_is_only_an_address_names_no_issuer() {
        assertThat(
                        Told.of(
                                Badges.read(
                                        """
                                        {"type": ["Assertion"], "badge": "https://b.example/1", "issuedOn": "2023-07-04"}\
                                        """)))
                .isEqualTo(
                        "programmes [badge-class https://b.example/1] issuers [] award 2023-07-04 expiry -"
                                + " size - eqf - proof.missing status.not-checked");
    }

    @Test
    void an_issuer_that_is_only_an_address_is_named_by_it() {
        assertThat(
                        Told.of(
                                Badges.read(
                                        """
                                        {"type": "Assertion", "badge": {"issuer": "https://b.example/issuer"}}\
                                        """)))
                .startsWith(
                        "programmes [] issuers [issuer-address https://b.example/issuer] award -");
    }

    @Test
    void an_issuer_without_id_is_named_by_its_url() {
        assertThat(
                        Told.of(
                                readWith(
                                        PLATFORM_2,
                                        "\"id\": \"https://badges.example/public/issuers/I1\", ",
                                        "")))
                .contains("issuers [issuer-address https://school.example, brin 25KB]");
    }

    @Test
    void a_revoked_badge_that_shrank_to_its_id_is_revoked_and_names_nothing() {
        var reading =
                Badges.read(
                        """
                        {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://b.example/a",
                         "revoked": true, "revocationReason": "about a person"}\
                        """);
        assertThat(Told.of(reading))
                .isEqualTo(
                        "programmes [] issuers [] award - expiry - size - eqf - proof.missing"
                                + " REVOKED status.revoked@/revoked");
        assertThat(reading.toString()).doesNotContain("person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    was                      | becomes                      | told
                    "HostedBadge"            | "signed"                     | proof.missing@/verification
                    "HostedBadge"            | "SomethingElse"              | proof.unsupported@/verification/type
                    "EQF": 6                 | "EQF": 6.0                   | eqf 6 proof
                    "ECTS": 15.0             | "Other": 1                   | size - eqf
                    "targetCode": "MCNL-0012-0003", | "targetCode": "x",    | registry MCNL-0012-0003, programme-code
                    [34406, 34407]           | 34406                        | MCNL-0012-0003, programme-code 34406]
                    [34406, 34407]           | ["34406"]                    | MCNL-0012-0003, programme-code 34406]
                    [34406, 34407]           | [34406, 34406.0, null]       | MCNL-0012-0003, programme-code 34406]
                    "badge": {               | "revoked": false, "badge": { | proof.missing@/verification status.not-checked
                    """)
    void variants_are_read(String was, String becomes, String told) {
        assertThat(Told.of(readWith(PLATFORM_2, was, becomes))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    was                                | becomes                  | refused at
                    "2023-07-04T09:30:00.123456+02:00" | "4 July 2023"            | /issuedOn
                    "2023-07-04T09:30:00.123456+02:00" | 1688428800               | /issuedOn
                    "2028-07-04T00:00:00+02:00"        | ["a", "b"]               | /expires
                    "type": "HostedBadge"              | "type": 5                | /verification/type
                    "https://badges.example/public/badges/B1" | 7                 | /badge/id
                    "ECTS": 15.0                       | "ECTS": "15"             | /badge/extensions:ECTSExtension/ECTS
                    "ECTS": 15.0                       | "ECTS": 0                | /badge/extensions:ECTSExtension/ECTS
                    "ECTS": 15.0                       | "ECTS": 1e300            | /badge/extensions:ECTSExtension/ECTS
                    "EQF": 6                           | "EQF": 6.5               | /badge/extensions:EQFExtension/EQF
                    "EQF": 6                           | "EQF": 9                 | /badge/extensions:EQFExtension/EQF
                    [34406, 34407]                     | [34406, true]            | /badge/extensions:EducationProgramIdentifierExtension/EducationProgramIdentifier/1
                    [34406, 34407]                     | 1e300              | /badge/extensions:EducationProgramIdentifierExtension/EducationProgramIdentifier
                    "typeBadgeClass":                  | "extensions:StudyLoadExtension": {"StudyLoad": 240}, "x": | /badge/extensions:StudyLoadExtension/StudyLoad
                    "grade_achieved": "9"              | "revoked": "yes"         | /revoked
                    """)
    void what_cannot_be_read_is_refused_with_its_place(String was, String becomes, String place) {
        assertThat(Told.of(readWith(PLATFORM_2, was, becomes)))
                .isEqualTo("credential.malformed [" + place + "]");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(
                        Told.of(
                                Badges.read(
                                        """
                                        {"type": "Assertion", "issuedOn": 1, "expires": "never", "badge": [1, 2]}\
                                        """)))
                .isEqualTo("credential.malformed [/badge, /issuedOn, /expires]");
    }

    @Test
    void equal_credits_and_hours_are_one_size() {
        assertThat(
                        Told.of(
                                readWith(
                                        PLATFORM_2,
                                        "\"typeBadgeClass\":",
                                        "\"extensions:StudyLoadExtension\": {\"StudyLoad\": 420}, \"x\":")))
                .contains("size 15 EC");
    }

    @Test
    void hours_stand_alone_and_invested_time_only_without_them() {
        var hours = "\"extensions:StudyLoadExtension\": {\"StudyLoad\": 240}, ";
        var invested = "\"extensions:TimeInvestmentExtension\": {\"TimeInvestment\": 99}, ";
        var ects =
                "\"extensions:ECTSExtension\": {\"type\": [\"Extension\", \"extensions:ECTSExtension\"], \"ECTS\": 15.0},";
        assertThat(Told.of(readWith(PLATFORM_2, ects, hours + invested)))
                .contains("size 240 HOURS");
        assertThat(Told.of(readWith(PLATFORM_2, ects, invested))).contains("size 99 HOURS");
    }
}
