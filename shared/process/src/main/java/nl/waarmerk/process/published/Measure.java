package nl.waarmerk.process.published;

import java.util.Locale;

/// What is counted. Awards and claims: what the platform's observations tell, for only they count
/// credentials; the completion of stage 8 says that a group had its award, not how many.
public enum Measure {
    AWARDS,
    CLAIMS,
    /// Answers of other institutions' boards that grant.
    RECOGNITIONS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
