package nl.waarmerk.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Every public credential file, and every file that is none: read, or refused by name.
class EveryVectorTest {
    @Test
    void every_file_is_read_or_refused_by_name_as_the_table_says() throws IOException {
        var lines = new ArrayList<String>();
        for (var name : Vectors.all())
            lines.add(
                    name
                            + ": "
                            + Told.of(
                                    CredentialReader.read(
                                            "application/json", Vectors.bytes(name))));
        lines.forEach(System.out::println);
        System.out.printf(
                "%d files, %d read%n",
                lines.size(), lines.stream().filter(l -> l.contains(": programmes")).count());
        assertThat(lines).containsExactlyElementsOf(expected().lines().toList());
    }

    private static String expected() throws IOException {
        try (var table = EveryVectorTest.class.getResourceAsStream("every-vector.txt")) {
            assertThat(table).isNotNull();
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
