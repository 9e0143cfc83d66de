package nl.waarmerk.lookup.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.waarmerk.register.institution.BothLanguages;
import org.jspecify.annotations.Nullable;

/// Words as people type them: no difference between capitals or accents, in any order, each as part
/// of a word.
record Words(List<String> wanted) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Words of(@Nullable String text) {
        if (text == null) return new Words(List.of());
        return new Words(
                Stream.of(SPACE.split(plain(text))).filter(word -> !word.isEmpty()).toList());
    }

    boolean allIn(BothLanguages name, String... more) {
        if (wanted.isEmpty()) return true;
        var text =
                plain(
                        name.nl()
                                + " "
                                + (name.en() == null ? "" : name.en())
                                + " "
                                + String.join(" ", more));
        return wanted.stream().allMatch(text::contains);
    }

    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
