package nl.waarmerk.local.pilot;

import java.util.List;

/// A programme of the plan; the register gives it its number when it is registered.
record Offered(Participant by, int order) {
    private static final List<String> TITLES =
            List.of(
                    "Data-analyse in de praktijk (demo)",
                    "Projectmatig werken (demo)",
                    "Coachend begeleiden (demo)",
                    "Duurzaam ondernemen (demo)",
                    "Digitale veiligheid (demo)",
                    "Zorgtechnologie (demo)",
                    "Didactiek voor beginners (demo)",
                    "Circulair bouwen (demo)");

    static final int EACH = TITLES.size();

    String title() {
        return TITLES.get(order);
    }
}
