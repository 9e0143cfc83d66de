package nl.waarmerk.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.draft.Draft;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a document that is about to be issued lacks: each public example of the two formats, and
/// whole ones with one thing taken away.
class DraftReaderTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "drafts.txt", delimiter = '|', useHeadersInDisplayName = true)
    void each_example_lacks_what_its_row_says(
            String file, String badge, String elements, String profile) throws IOException {
        var misses = read(Drafts.document(file, badge)).misses();
        assertThat(List.of(elements(misses), profile(misses))).containsExactly(elements, profile);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    taken away of Open Badges 2.0                     | missing
                    /recipient                                        | 1 learner
                    /badge/name                                       | 2 title
                    /badge/issuer/extensions:InstitutionCountryExtension | 3 country
                    /badge/issuer/extensions:InstitutionNameExtension | 4 awarding body
                    /issuedOn                                         | 5 date of issuing
                    /badge/extensions:LearningOutcomeExtension        | 6 learning outcomes
                    /badge/extensions:ECTSExtension                   | 7 workload
                    /badge/extensions:EQFExtension                    | 8 level
                    /badge/assessmentType                             | 9 assessment
                    /badge/participation                              | 10 participation
                    /badge/qualityAssuranceName                       | 11 quality assurance
                    """)
    void one_place_of_the_platform_is_one_element(String pointer, String missing) {
        var misses = read(Drafts.without(Drafts.openBadge2(), pointer)).misses();
        assertThat(elements(misses)).isEqualTo(missing);
        assertThat(misses.getFirst().reason().pointer()).startsWith(pointer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    taken away of Open Badges 3.0                | missing             | of the profile
                    /credentialSubject/id                        | 1 learner           | -
                    /credentialSubject/achievement/name          | 2 title             | /credentialSubject/achievement/name required name
                    /issuer/address                              | 3 country           | -
                    /issuer/name                                 | 4 awarding body     | -
                    /validFrom                                   | 5 date of issuing   | /validFrom required validFrom
                    /credentialSubject/achievement/criteria      | 6 learning outcomes | /credentialSubject/achievement/criteria required criteria
                    /credentialSubject/achievement/ECTS          | 7 workload          | /credentialSubject/achievement oneOf ECTS or SBU
                    /credentialSubject/achievement/alignment/1   | 8 level             | -
                    /credentialSubject/achievement/assessmentType | 9 assessment       | /credentialSubject/achievement/assessmentType required assessmentType
                    /credentialSubject/achievement/participationType | 10 participation | /credentialSubject/achievement/participationType required participationType
                    /credentialSubject/achievement/alignment/0   | 11 quality assurance | -
                    /credentialSubject/result                    | -                   | /credentialSubject/result required result
                    """)
    void one_place_of_the_profile_is_one_element(String pointer, String missing, String profile) {
        var misses = read(Drafts.without(Drafts.openBadge3(), pointer)).misses();
        assertThat(List.of(elements(misses), profile(misses))).containsExactly(missing, profile);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    changed           | to            | of the profile
                    assessmentType    | "an exam"     | /credentialSubject/achievement/assessmentType enum testing, application of a skill, portfolio, recognition of prior learning
                    ECTS              | 2             | /credentialSubject/achievement/ECTS minimum 3
                    ECTS              | 5.3           | /credentialSubject/achievement/ECTS multipleOf 0.5
                    SBU               | 140           | /credentialSubject/achievement oneOf ECTS or SBU; /credentialSubject/achievement/SBU minimum 240
                    identityChecked   | "yes"         | /credentialSubject/achievement/identityChecked type boolean
                    resultDescription | []            | /credentialSubject/achievement/resultDescription minItems 1
                    """)
    void the_profile_says_what_it_asks_there(String member, String value, String profile) {
        var draft = Drafts.openBadge3();
        var subject = (Json.Obj) draft.get("credentialSubject").orElseThrow();
        var achievement = (Json.Obj) subject.get("achievement").orElseThrow();
        var changed = achievement.with(member, StrictJson.trusted(value));
        var misses =
                read(draft.with("credentialSubject", subject.with("achievement", changed)))
                        .misses();
        assertThat(profile(misses)).isEqualTo(profile);
    }

    /// Whatever stands there, it is answered; and who the learner is, no miss tells.
    @Test
    void every_member_may_be_anything_and_the_learner_is_never_told() {
        int read = 0;
        for (var draft : List.of(Drafts.openBadge2(), Drafts.openBadge3()))
            for (var other : Drafts.everyChange(draft)) {
                var reading = DraftReader.read(other);
                assertThat(reading.toString()).doesNotContain("somebody-9Q");
                if (reading instanceof DraftReading.Read) read++;
            }
        assertThat(read).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/vnd.waarmerk.claim+json", "application/jwt", "text/plain", ""})
    void a_draft_is_a_document_that_is_not_signed_yet(String type) {
        var body = CanonicalJson.bytes(Drafts.openBadge2());
        assertThat(DraftReader.read("application/ld+json; charset=utf-8", body))
                .isInstanceOf(DraftReading.Read.class);
        var refused = (DraftReading.Unreadable) DraftReader.read(type, body);
        assertThat(refused.why().code()).isEqualTo(CredentialReading.Code.FORMAT_NOT_READ);
        assertThat(refused.why().detail()).endsWith("application/json, application/ld+json");
    }

    private static Draft read(Json document) {
        return ((DraftReading.Read) DraftReader.read(document)).draft();
    }

    private static String elements(List<Miss> misses) {
        return dash(
                misses.stream()
                        .filter(Miss.Element.class::isInstance)
                        .map(Miss.Element.class::cast)
                        .map(miss -> miss.element().number() + " " + word(miss))
                        .collect(Collectors.joining(", ")));
    }

    private static String word(Miss.Element miss) {
        return miss.element().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String profile(List<Miss> misses) {
        return dash(
                misses.stream()
                        .filter(Miss.Profile.class::isInstance)
                        .map(Miss.Profile.class::cast)
                        .map(miss -> miss.pointer() + " " + miss.keyword() + " " + miss.expected())
                        .collect(Collectors.joining("; ")));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
