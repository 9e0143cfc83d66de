package nl.waarmerk.process.event;

import java.util.Locale;

/// The stages of the process that a coordinator audits, in their order (0 to 13).
public enum Stage {
    COMMITMENT(0),
    DEMAND(1),
    DESIGN(2),
    QUALITY_CHECK(3),
    REGISTRATION(4),
    OFFER(5),
    TEACHING(6),
    VALIDATION(7),
    AWARD(8),
    CLAIM(9),
    SHARE(10),
    REVOCATION(11),
    EVALUATION(12),
    RECOGNITION(13);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
