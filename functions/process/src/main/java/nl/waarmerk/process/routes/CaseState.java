package nl.waarmerk.process.routes;

import java.util.Locale;

/// Whether a case is still on its way.
enum CaseState {
    OPEN,
    FINISHED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
