package nl.waarmerk.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathEncodingTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # decoded, encoded
                    /v1/things/5, /v1/things/5
                    /, /
                    /a b, /a%20b
                    /a%20b, /a%20b
                    /100%, /100%25
                    /100%zz, /100%25zz
                    /%4, /%254
                    /{x}, /%7Bx%7D
                    /é€, /%C3%A9%E2%82%AC
                    /😀, /%F0%9F%98%80
                    /a"<>\\^|, /a%22%3C%3E%5C%5E%7C
                    /a?b#c, /a%3Fb%23c
                    /[1], /%5B1%5D
                    /~:@!$&'()*+;=, /~:@!$&'()*+;=
                    """,
            quoteCharacter = '`')
    void what_no_path_may_hold_is_encoded(String decoded, String encoded) {
        assertThat(PathEncoding.encoded(decoded)).hasValue(encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "//evil.example/v1", "https://evil.example/"})
    void what_is_no_path_of_this_host_is_refused(String path) {
        assertThat(PathEncoding.encoded(path)).isEmpty();
    }

    @Test
    void half_of_a_pair_is_refused() {
        assertThat(PathEncoding.encoded("/\uD800")).isEmpty();
    }

    @Test
    void every_encoded_path_is_a_uri() {
        var random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            var path = new StringBuilder("/x");
            for (int n = random.nextInt(8); n > 0; n--) path.append((char) random.nextInt(0x3000));
            var encoded = PathEncoding.encoded(path.toString()).orElseThrow();
            assertThat(URI.create(encoded).getRawPath()).isEqualTo(encoded);
        }
    }
}
