package nl.waarmerk.process.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/// All versions of the agreed process.
public record Models(List<ProcessModel> all) {
    public Models {
        all = List.copyOf(all);
        for (var sector : Sector.values())
            if (all.stream().noneMatch(m -> m.framework() == null && m.sectors().contains(sector)))
                throw new IllegalArgumentException(
                        "no model of " + sector.code() + " without a framework");
    }

    /// Those of `process-models.json`, which are part of the program.
    public static Models builtIn() {
        try (var in =
                Objects.requireNonNull(Models.class.getResourceAsStream("/process-models.json"))) {
            return ModelReader.read(
                    StrictJson.trusted(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The latest version of its sector and framework that was there when the case began, else the
    /// first one; of a framework that is not known, that of no framework.
    public ProcessModel of(CaseLog log) {
        var sector = log.facts().sector();
        var began = began(log);
        return latest(sector, log.facts().framework(), began)
                .or(() -> latest(sector, null, began))
                .orElseThrow();
    }

    private Optional<ProcessModel> latest(
            Sector sector, @Nullable String framework, LocalDate began) {
        var fitting =
                all.stream()
                        .filter(m -> m.sectors().contains(sector))
                        .filter(m -> Objects.equals(m.framework(), framework))
                        .sorted(Comparator.comparing(ProcessModel::from))
                        .toList();
        return fitting.stream()
                .filter(m -> !m.from().isAfter(began))
                .reduce((earlier, later) -> later)
                .or(() -> fitting.stream().findFirst());
    }

    private static LocalDate began(CaseLog log) {
        var first = log.events().isEmpty() ? log.observations() : log.events();
        return first.isEmpty() ? LocalDate.MAX : Amsterdam.dayOf(first.getFirst().time());
    }
}
