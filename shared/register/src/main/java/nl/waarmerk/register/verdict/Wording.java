package nl.waarmerk.register.verdict;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import nl.waarmerk.register.json.Json;

/// Texts by key, one file per language (`..._nl`, `..._en`).
public final class Wording {
    private final Properties dutch;
    private final Properties english;

    private Wording(Properties dutch, Properties english) {
        this.dutch = dutch;
        this.english = english;
    }

    public static Wording of(String name) {
        return new Wording(read(name, "nl"), read(name, "en"));
    }

    /// `{nl, en}` of a key; a key without a text is a bug that a test finds.
    public Json.Obj both(String key) {
        return both(key, Map.of());
    }

    /// With each `{name}` filled in: by the text of the key that it stands for, else by itself.
    public Json.Obj both(String key, Map<String, String> filled) {
        return Json.obj()
                .with("nl", text(dutch, key, filled))
                .with("en", text(english, key, filled));
    }

    private static String text(Properties language, String key, Map<String, String> filled) {
        var text = language.getProperty(key);
        if (text == null) throw new IllegalStateException("there is no text for " + key);
        for (var each : filled.entrySet())
            text =
                    text.replace(
                            "{" + each.getKey() + "}",
                            language.getProperty(each.getValue(), each.getValue()));
        return text;
    }

    private static Properties read(String name, String language) {
        var file = "/" + name + "_" + language + ".properties";
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Wording.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
