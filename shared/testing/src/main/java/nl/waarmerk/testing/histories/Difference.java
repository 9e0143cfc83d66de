package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/// An answer that is not the model's, and the history that it was asked of.
public record Difference(
        History record, LocalDate asOf, @Nullable Instant knownAt, Answer expected, Answer found) {
    private static final int LONGEST = 240;

    public String inShort() {
        return record.id()
                + " as of "
                + asOf
                + ", known at "
                + (knownAt == null ? "the end" : EventJson.instant(knownAt))
                + told("the model says", expected, found)
                + told("the fold says", found, expected);
    }

    private static String told(String who, Answer one, Answer other) {
        var lines = new ArrayList<>(one.lines());
        lines.removeAll(other.lines());
        return "\n  " + who + " " + String.join("; ", lines);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(inShort());
        for (var entry : record.entries()) {
            var event = entry.event();
            text.append("\n  ")
                    .append(event.number())
                    .append(' ')
                    .append(EventJson.instant(event.recordedAt()))
                    .append(' ')
                    .append(event.payload().type())
                    .append(' ')
                    .append(shortened(CanonicalJson.text(event.payload().json())));
        }
        return text.toString();
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "...";
    }
}
