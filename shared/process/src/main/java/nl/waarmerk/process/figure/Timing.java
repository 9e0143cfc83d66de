package nl.waarmerk.process.figure;

import nl.waarmerk.register.json.Json;

/// The same durations as real elapsed time and as working time.
public record Timing(Distribution calendar, Distribution working) {
    public Json.Obj json() {
        return calendar.json("Seconds").with(working.json("WorkingSeconds"));
    }
}
