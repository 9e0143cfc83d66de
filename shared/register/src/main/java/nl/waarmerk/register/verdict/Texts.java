package nl.waarmerk.register.verdict;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.waarmerk.register.json.Json;

/// What people read, by key: one file per language (`texts_nl`, `texts_en`).
public final class Texts {
    private static final Properties DUTCH = read("nl");
    private static final Properties ENGLISH = read("en");

    private Texts() {}

    /// `{nl, en}` of a key; a key without a text is a bug that a test finds.
    public static Json.Obj both(String key) {
        return Json.obj().with("nl", text(DUTCH, key)).with("en", text(ENGLISH, key));
    }

    public static Json.Obj of(ReasonCode code) {
        return both(code.code());
    }

    public static Json.Obj summary(Verdict verdict) {
        return both("summary." + verdict.outcome() + "." + verdict.claim().basis());
    }

    private static String text(Properties language, String key) {
        var text = language.getProperty(key);
        if (text == null) throw new IllegalStateException("there is no text for " + key);
        return text;
    }

    private static Properties read(String language) {
        var name = "/texts_" + language + ".properties";
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Texts.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
