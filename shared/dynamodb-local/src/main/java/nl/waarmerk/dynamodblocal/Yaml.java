package nl.waarmerk.dynamodblocal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One node of a YAML document; `where` is its path, for errors.
record Yaml(String where, Object value) {
    static Yaml read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            Object document = new org.yaml.snakeyaml.Yaml(new Tolerant()).load(in);
            return new Yaml(file.getFileName().toString(), document);
        } catch (IOException e) {
            throw new CannotStart("The template " + file + " cannot be read.", e);
        }
    }

    Map<?, ?> members() {
        if (value instanceof Map<?, ?> members) return members;
        throw new CannotStart("The template has no mapping at " + where + ".");
    }

    Optional<Yaml> find(String name) {
        var found = members().get(name);
        return found == null ? Optional.empty() : Optional.of(new Yaml(where + "/" + name, found));
    }

    Yaml at(String name) {
        return find(name)
                .orElseThrow(
                        () -> new CannotStart("The template lacks " + where + "/" + name + "."));
    }

    String text(String name) {
        return String.valueOf(at(name).value);
    }

    List<Yaml> items() {
        if (value instanceof List<?> items)
            return items.stream().map(item -> new Yaml(where + "[]", item)).toList();
        throw new CannotStart("The template has no list at " + where + ".");
    }

    /// `!Ref`, `!Sub` and the like keep their value and lose their tag: no key or index of a table
    /// is written with one.
    private static final class Tolerant extends SafeConstructor {
        Tolerant() {
            super(new LoaderOptions());
            yamlMultiConstructors.put(
                    "!",
                    new AbstractConstruct() {
                        @Override
                        public @Nullable Object construct(Node node) {
                            return switch (node) {
                                case ScalarNode scalar -> scalar.getValue();
                                case SequenceNode sequence -> constructSequence(sequence);
                                case MappingNode mapping -> constructMapping(mapping);
                                default -> null;
                            };
                        }
                    });
        }
    }
}
