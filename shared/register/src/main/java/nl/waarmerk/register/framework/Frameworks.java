package nl.waarmerk.register.framework;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// All frameworks that the register knows.
public final class Frameworks {
    private final Map<String, Framework> byId = new LinkedHashMap<>();

    private Frameworks(Collection<Framework> all) {
        all.forEach(framework -> byId.put(framework.id(), framework));
    }

    /// Those of `frameworks.properties`, which are part of the program.
    public static Frameworks builtIn() {
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Frameworks.class.getResourceAsStream("/frameworks.properties")),
                        StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Frameworks read(Reader text) throws IOException {
        var properties = new Properties();
        properties.load(text);
        return new Frameworks(new FrameworkReader(properties).all());
    }

    public Optional<Framework> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Framework> all() {
        return byId.values();
    }

    /// Awards before the first framework are before the register.
    public LocalDate earliest() {
        return byId.values().stream()
                .map(framework -> Objects.requireNonNull(framework.inUse().from()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
