package nl.waarmerk.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.waarmerk.register.identity.InstitutionId;
import org.jspecify.annotations.Nullable;

/// `R-0012-` and a mark: of who imports and of what came, so that the same file has one report.
///
/// @param by absent: a coordinator (`R-0000-...`)
public record ImportId(@Nullable InstitutionId by, String mark) {
    private static final Pattern WHOLE = Pattern.compile("R-(\\d{4,6})-(" + Mark.FORM + ")");
    private static final String NOBODY = "0000";

    public ImportId {
        if (!mark.matches(Mark.FORM))
            throw new IllegalArgumentException("an import's mark has 20 hexadecimal digits");
    }

    public static ImportId of(@Nullable InstitutionId by, String mediaType, byte[] body) {
        return new ImportId(by, Mark.of((mediaType + "\n").getBytes(UTF_8), body));
    }

    public static ImportId parse(String text) {
        var match = WHOLE.matcher(text);
        if (!match.matches())
            throw new IllegalArgumentException(
                    "an import's number looks like R-0012-0123456789abcdef0123");
        var by = match.group(1);
        return new ImportId(
                by.equals(NOBODY) ? null : InstitutionId.parse("I-" + by), match.group(2));
    }

    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(by);
    }

    public String text() {
        return "R-" + (by == null ? NOBODY : by.text().substring(2)) + "-" + mark;
    }

    @Override
    public String toString() {
        return text();
    }
}
