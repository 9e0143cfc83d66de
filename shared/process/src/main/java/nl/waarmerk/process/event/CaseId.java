package nl.waarmerk.process.event;

import java.util.regex.Pattern;
import nl.waarmerk.register.identity.ProgrammeNumber;
import org.jspecify.annotations.Nullable;

/// `MCNL-0012-0003` or `MCNL-0012-0003.2026-spring`: a programme on its way into the register, or
/// one group of participants on theirs through it.
public record CaseId(ProgrammeNumber programme, @Nullable String cohort)
        implements Comparable<CaseId> {
    private static final Pattern COHORT = Pattern.compile("[A-Za-z0-9-]{1,32}");

    public CaseId {
        if (cohort != null && !COHORT.matcher(cohort).matches())
            throw new IllegalArgumentException(
                    "a cohort is named by 1 to 32 letters, digits or '-'");
    }

    public static CaseId parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new CaseId(ProgrammeNumber.parse(text), null)
                : new CaseId(
                        ProgrammeNumber.parse(text.substring(0, dot)), text.substring(dot + 1));
    }

    public String text() {
        return cohort == null ? programme.text() : programme.text() + "." + cohort;
    }

    @Override
    public int compareTo(CaseId other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
