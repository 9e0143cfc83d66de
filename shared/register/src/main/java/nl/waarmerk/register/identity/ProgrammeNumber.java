package nl.waarmerk.register.identity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// `MCNL-0012-0003`: a programme's registry number, of the institution that registered it; never
/// reused or changed.
public record ProgrammeNumber(InstitutionId institution, int sequence) implements RecordId {
    private static final Pattern FORM = Pattern.compile("MCNL-(\\d{4,6})-(\\d{4,6})");

    public ProgrammeNumber {
        if (sequence < 1 || sequence > 999_999)
            throw new IllegalArgumentException("no programme number: " + sequence);
    }

    public static ProgrammeNumber parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches())
            throw new IllegalArgumentException("a registry number looks like MCNL-0012-0003");
        var number =
                new ProgrammeNumber(
                        new InstitutionId(Integer.parseInt(match.group(1))),
                        Integer.parseInt(match.group(2)));
        if (!number.text().equals(text))
            throw new IllegalArgumentException("a registry number looks like MCNL-0012-0003");
        return number;
    }

    /// The first programme of each of so many institutions, whether or not it was ever given.
    public static List<ProgrammeNumber> firstOfEach(int institutions) {
        return IntStream.rangeClosed(1, institutions)
                .mapToObj(one -> new ProgrammeNumber(new InstitutionId(one), 1))
                .toList();
    }

    @Override
    public String text() {
        return "MCNL-" + Digits.four(institution.sequence()) + "-" + Digits.four(sequence);
    }

    @Override
    public String toString() {
        return text();
    }
}
