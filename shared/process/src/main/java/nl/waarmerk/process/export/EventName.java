package nl.waarmerk.process.export;

import nl.waarmerk.process.event.ProcessEvent;

/// `I-0006/a-1`: an event's name where one text must be enough. No source holds a slash.
final class EventName {
    private EventName() {}

    static String of(ProcessEvent event) {
        return event.key().source().text() + "/" + event.key().id();
    }
}
