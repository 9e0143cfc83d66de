package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThreatsTest {
    private static final Path ROOT = Path.of(System.getProperty("waarmerk.root"));
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|Contract))`");

    @Test
    void every_test_that_the_list_of_threats_names_exists() throws IOException {
        var named = new TreeSet<String>();
        var found = NAMED.matcher(Files.readString(ROOT.resolve("docs/threats.md"), UTF_8));
        while (found.find()) named.add(found.group(1) + ".java");
        assertThat(named).hasSizeGreaterThan(20);
        try (var files = Files.walk(ROOT)) {
            files.filter(file -> !file.toString().contains("target"))
                    .forEach(file -> named.remove(file.getFileName().toString()));
        }
        assertThat(named).as("named in docs/threats.md, and not there").isEmpty();
    }
}
