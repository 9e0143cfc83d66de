package nl.waarmerk.register.identity;

import java.util.regex.Pattern;

/// `I-0012`: an institution's number; at least four digits, never reused, not changed by a merger.
public record InstitutionId(int sequence) implements RecordId {
    private static final Pattern FORM = Pattern.compile("I-(\\d{4,6})");

    public InstitutionId {
        if (sequence < 1 || sequence > 999_999)
            throw new IllegalArgumentException("no institution number: " + sequence);
    }

    public static InstitutionId parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches())
            throw new IllegalArgumentException("an institution number looks like I-0012");
        var id = new InstitutionId(Integer.parseInt(match.group(1)));
        if (!id.text().equals(text))
            throw new IllegalArgumentException("an institution number looks like I-0012");
        return id;
    }

    @Override
    public InstitutionId institution() {
        return this;
    }

    @Override
    public String text() {
        return "I-" + Digits.four(sequence);
    }

    @Override
    public String toString() {
        return text();
    }
}
