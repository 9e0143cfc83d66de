package nl.waarmerk.register.draft;

/// The eleven elements that a European microcredential must have, by their number (Council
/// Recommendation 2022/C 243/02, Annex I).
public enum EuElement {
    LEARNER(1),
    TITLE(2),
    COUNTRY(3),
    AWARDING_BODY(4),
    DATE_OF_ISSUING(5),
    LEARNING_OUTCOMES(6),
    WORKLOAD(7),
    LEVEL(8),
    ASSESSMENT(9),
    PARTICIPATION(10),
    QUALITY_ASSURANCE(11);

    private final int number;

    EuElement(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
