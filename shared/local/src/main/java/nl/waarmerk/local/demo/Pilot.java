package nl.waarmerk.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.waarmerk.register.institution.Sector;

/// The institutions of the pilot's start, from `pilot-2021.csv`.
public record Pilot(Sector sector, String domain, String name) {
    public static List<Pilot> all() {
        try (InputStream in =
                Objects.requireNonNull(Pilot.class.getResourceAsStream("/pilot-2021.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("sector;"))
                    .map(Pilot::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pilot parse(String line) {
        var parts = line.split(";", -1);
        return new Pilot(Sector.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2]);
    }
}
