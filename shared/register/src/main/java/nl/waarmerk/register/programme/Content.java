package nl.waarmerk.register.programme;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// What one version of a programme offers, from a day until the next version's.
public record Content(
        BothLanguages title,
        Size size,
        Level level,
        @Nullable Field field,
        List<String> outcomes,
        String language,
        @Nullable String assessment,
        @Nullable String participationForm,
        LocalDate from,
        List<ProgrammeNumber> leadsTo) {
    public Content {
        outcomes = List.copyOf(outcomes);
        leadsTo = List.copyOf(leadsTo);
        if (outcomes.isEmpty())
            throw new IllegalArgumentException(
                    "a programme states at least one learning outcome in 'outcomes'");
    }

    public static Content read(Reading in) {
        var title = in.object("title", BothLanguages::read);
        var size = in.object("size", Size::read);
        var level = in.object("level", Level::read);
        var field = in.optionalValue("field", Field::new, "an ISCED-F field");
        var outcomes = in.texts("outcomes", 50, 1000, "a learning outcome of 1 to 1000 characters");
        var language = in.value("language", Content::bcp47, "a language tag such as nl-NL");
        var assessment = in.optionalText("assessment", 500);
        var form = in.optionalText("participationForm", 200);
        var from = in.date("from");
        var leadsTo = in.values("leadsTo", 20, ProgrammeNumber::parse, "a registry number");
        return new Content(
                title.get(),
                size.get(),
                level.get(),
                field.orNull(),
                outcomes,
                language.get(),
                assessment.orNull(),
                form.orNull(),
                from.get(),
                leadsTo);
    }

    public Json.Obj json() {
        var json =
                Json.obj()
                        .with("title", title.json())
                        .with("size", size.json())
                        .with("level", level.json())
                        .with("field", field == null ? null : field.code())
                        .with("outcomes", Json.texts(outcomes))
                        .with("language", language)
                        .with("assessment", assessment)
                        .with("participationForm", participationForm)
                        .with("from", from.toString());
        return leadsTo.isEmpty()
                ? json
                : json.with("leadsTo", Json.list(leadsTo, n -> Json.of(n.text())));
    }

    /// The same programme, had it this size.
    public Content sized(Size other) {
        return new Content(
                title,
                other,
                level,
                field,
                outcomes,
                language,
                assessment,
                participationForm,
                from,
                leadsTo);
    }

    private static String bcp47(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) return tag;
        } catch (IllformedLocaleException e) {
            // told below
        }
        throw new IllegalArgumentException("'" + tag + "' is no BCP 47 tag");
    }
}
