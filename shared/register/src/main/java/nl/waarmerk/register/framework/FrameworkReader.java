package nl.waarmerk.register.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// Reads `frameworks.properties`; a mistake in it stops the program at its start, with the key that
/// is wrong.
final class FrameworkReader {
    private final Properties source;

    FrameworkReader(Properties source) {
        this.source = source;
    }

    List<Framework> all() {
        return words("frameworks").map(this::framework).toList();
    }

    private Framework framework(String id) {
        var sectors =
                words(id + ".sectors").map(FrameworkReader::sector).collect(Collectors.toSet());
        return new Framework(
                id,
                sectors,
                new Period(LocalDate.parse(need(id + ".from")), date(id + ".until")),
                Framework.Confirms.valueOf(need(id + ".confirms").toUpperCase(Locale.ROOT)),
                source.containsKey(id + ".bodies")
                        ? words(id + ".bodies").collect(Collectors.toSet())
                        : Set.of(),
                words(id + ".units").map(Size.Unit::valueOf).collect(Collectors.toSet()),
                sizes(id, sectors),
                words(id + ".computed").map(ComputedRule::parse).toList(),
                words(id + ".stated")
                        .map(rule -> new Framework.StatedRule(rule, need("rule." + rule)))
                        .toList(),
                need(id + ".source"));
    }

    private Map<Sector, Framework.Sizes> sizes(String id, Iterable<Sector> sectors) {
        var sizes = new EnumMap<Sector, Framework.Sizes>(Sector.class);
        for (var sector : sectors) {
            var key = id + ".size." + sector.code();
            sizes.put(
                    sector,
                    new Framework.Sizes(
                            size(need(key + ".min")),
                            optionalSize(key + ".max"),
                            optionalSize(key + ".substantiated")));
        }
        return sizes;
    }

    private @Nullable Size optionalSize(String key) {
        var text = source.getProperty(key);
        return text == null ? null : size(text);
    }

    private static Size size(String text) {
        var parts = text.split(" ", 2);
        return new Size(new BigDecimal(parts[0]), Size.Unit.valueOf(parts[1]));
    }

    private static Sector sector(String code) {
        return Sector.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private @Nullable LocalDate date(String key) {
        var text = source.getProperty(key);
        return text == null ? null : LocalDate.parse(text);
    }

    private Stream<String> words(String key) {
        return Stream.of(need(key).split(",")).map(String::strip);
    }

    private String need(String key) {
        var value = source.getProperty(key);
        if (value == null) throw new IllegalStateException("frameworks.properties lacks " + key);
        return value;
    }
}
