package nl.waarmerk.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import nl.waarmerk.register.identity.InstitutionId;

/// `D-0012-` and a mark: of an institution and of what the platform calls its badge class, so that
/// an import that is run again finds the draft that it made.
public record DraftId(InstitutionId institution, String mark) {
    private static final Pattern WHOLE = Pattern.compile("D-(\\d{4,6})-(" + Mark.FORM + ")");

    public DraftId {
        if (!mark.matches(Mark.FORM))
            throw new IllegalArgumentException("a draft's mark has 20 hexadecimal digits");
    }

    public static DraftId of(InstitutionId institution, String entityId) {
        return new DraftId(institution, Mark.of(entityId.getBytes(UTF_8)));
    }

    public static DraftId parse(String text) {
        var match = WHOLE.matcher(text);
        if (!match.matches())
            throw new IllegalArgumentException(
                    "a draft's number looks like D-0012-0123456789abcdef0123");
        return new DraftId(InstitutionId.parse("I-" + match.group(1)), match.group(2));
    }

    public String text() {
        return "D-" + institution.text().substring(2) + "-" + mark;
    }

    @Override
    public String toString() {
        return text();
    }
}
