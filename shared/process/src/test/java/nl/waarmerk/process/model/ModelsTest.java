package nl.waarmerk.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.Heard;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # sector, framework of the latest decision, the case began, model
                    hbo, HO-2021, 2022-03-01, HO-2021.1
                    wo, HO-X-2025, 2025-06-01, HO-X-2025.1
                    mbo, MBO-2024, 2024-06-01, MBO-2024.1
                    hbo, , 2022-03-01, UNDECIDED.1
                    mbo, HO-2021, 2024-06-01, UNDECIDED.1
                    wo, HO-2030, 2030-06-01, UNDECIDED.1
                    wo, HO-X-2025, 2024-11-01, HO-X-2025.1
                    """)
    void a_case_has_the_model_of_its_sector_and_framework(
            String sector, @Nullable String framework, String began, String model) {
        var table = began + "T10:00 | demand.started | institution";
        var log =
                Heard.of(
                                "MCNL-0006-0001",
                                Sector.valueOf(sector.toUpperCase(Locale.ROOT)),
                                framework,
                                table)
                        .log("2031-01-01T00:00");
        assertThat(Heard.MODELS.of(log).id()).isEqualTo(model);
    }

    @Test
    void every_framework_of_the_register_has_a_model_in_which_its_own_confirm() {
        for (var framework : Frameworks.builtIn().all())
            for (var sector : framework.sectors()) {
                var model =
                        Heard.MODELS.all().stream()
                                .filter(m -> framework.id().equals(m.framework()))
                                .filter(m -> m.sectors().contains(sector))
                                .findFirst()
                                .orElseThrow();
                var confirms =
                        framework.confirms() == Framework.Confirms.BODY ? Doer.BODY : Doer.REGISTER;
                assertThat(
                                model.programme()
                                        .rule(Stage.QUALITY_CHECK)
                                        .orElseThrow()
                                        .mayDo(Change.COMPLETED))
                        .isEqualTo(Set.of(confirms));
            }
    }

    @Test
    void a_programme_and_a_group_of_participants_have_the_stages_of_the_domain() {
        for (var model : Heard.MODELS.all()) {
            assertThat(numbers(model.programme())).isEqualTo(Set.of(0, 1, 2, 3, 4, 12, 13));
            assertThat(numbers(model.cohort())).isEqualTo(Set.of(5, 6, 7, 8, 9, 10, 11, 12));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    # in the file; instead
                    "stage": "design"; "stage": "designed"
                    "completesAfter": ["commitment", "demand"]; "completesAfter": ["registration"]
                    "completed": ["register"]; "completed": ["dean"]
                    "programme": "programme.any"; "programme": "programme.none"
                    "sectors": ["hbo", "wo", "mbo"]; "sectors": ["hbo", "wo"]
                    "reminders": [42, 62]; "reminders": [42, 92]
                    "repeatable": false; "repeatable": false, "obvious": true
                    """)
    void a_mistake_in_the_data_is_refused(String there, String instead) throws IOException {
        var text = text();
        assertThat(text).contains(there);
        assertThatThrownBy(() -> ModelReader.read(StrictJson.trusted(text.replace(there, instead))))
                .isInstanceOf(Malformed.class);
    }

    private static String text() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        ModelsTest.class.getResourceAsStream("/process-models.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<Integer> numbers(CaseModel model) {
        return StreamSupport.stream(model.rules().spliterator(), false)
                .map(rule -> rule.stage().number())
                .collect(Collectors.toSet());
    }
}
