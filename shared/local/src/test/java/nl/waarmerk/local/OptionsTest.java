package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.waarmerk.dynamodblocal.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void without_options_it_is_port_8080_and_the_usual_folder() {
        assertThat(Options.parse("up"))
                .isEqualTo(new Options("up", "", 8080, Path.of(".waarmerk"), false, null));
    }

    @Test
    void options_come_with_a_space_or_an_equals_sign_and_the_last_one_counts() {
        assertThat(Options.parse("up", "--data", "here", "--port=9000", "--empty", "--data=there"))
                .isEqualTo(new Options("up", "", 9000, Path.of("there"), true, null));
    }

    @Test
    void the_pilot_is_asked_for_by_itself_or_with_its_seed_and_size() {
        assertThat(Options.parse("up", "--demo").pilot()).isEqualTo(new DemoPilot(1, 36));
        assertThat(Options.parse("up", "--seed", "7", "--demo", "--institutions=3").pilot())
                .isEqualTo(new DemoPilot(7, 3));
    }

    @Test
    void a_measure_names_the_tables_and_sets_the_clock_wrong() {
        assertThat(
                        Options.parse("up", "--store", "http://127.0.0.1:1", "--clock-ahead=-300")
                                .staging())
                .isEqualTo(new Staging(URI.create("http://127.0.0.1:1"), Duration.ofMinutes(-5)));
    }

    @Test
    void a_token_is_asked_for_a_role() {
        assertThat(Options.parse("token", "coordinator", "--port", "9000").role())
                .isEqualTo("coordinator");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    up --port,          --port needs a value
                    up --port none,     --port is a number
                    up --port 70000,    --port is a number
                    up --clock-ahead x, --clock-ahead is a whole number of seconds
                    up --what,          '--what' is not an option of up
                    up extra,           'extra' is not an option of up
                    up --seed x,        --seed is a whole number
                    up --institutions 37, --institutions is a number from 1 to 36
                    up --empty --demo,  --empty and --demo exclude each other
                    check --port 1,     '--port' is not an option of check
                    token a --data d,   '--data' is not an option of token
                    token a b,          'b' is not an option of token
                    """)
    void what_is_wrong_is_said_in_one_sentence(String line, String sentence) {
        assertThatThrownBy(() -> Options.parse(line.split(" ", -1)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }
}
