package nl.waarmerk.process.export;

import java.time.Instant;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/// What a log says before its traces, in the order of the schema: extensions, what every trace and
/// every event has, classifiers, the log's own attributes. The schema's names have no spaces.
final class XesHead {
    private static final UUID NONE = new UUID(0, 0);

    private XesHead() {}

    static void write(XesText xes) throws XMLStreamException {
        xes.open("log", "xes.version", "2.0");
        xes.extension("Concept", "concept");
        xes.extension("Time", "time");
        xes.extension("Lifecycle", "lifecycle");
        xes.extension("Organizational", "org");
        xes.extension("Identity", "identity");
        xes.open("global", "scope", "trace");
        for (var key : new String[] {"concept:name", "programme", "institution", "sector"})
            xes.string(key, "unknown");
        xes.close();
        xes.open("global", "scope", "event");
        xes.string("concept:name", "unknown");
        xes.date("time:timestamp", Instant.EPOCH);
        xes.string("lifecycle:transition", "complete");
        xes.string("org:role", "unknown");
        xes.id("identity:id", NONE);
        for (var key : new String[] {"source", "event", "stage"}) xes.string(key, "unknown");
        xes.date("recordedAt", Instant.EPOCH);
        xes.close();
        xes.classifier("Activity", "concept:name");
        xes.classifier("StageAndTransition", "stage lifecycle:transition");
        xes.string("concept:name", "Waarmerk");
        xes.string("lifecycle:model", "standard");
    }
}
