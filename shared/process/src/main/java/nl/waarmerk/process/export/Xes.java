package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.log.CaseLog;

/// XES (IEEE 1849): a trace for each case in which anything happened. An event's `concept:name` is
/// its stage and what became of it (`quality-check returned`): tools that count names alone would
/// take a start and its end for rework. Its `lifecycle:transition` is `start`, or `complete` for
/// both ends of an attempt; with `stage` that pairs them. Counts of the platform are left out: they
/// are no steps and would make variants of their own.
public record Xes() implements Export {
    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String suffix() {
        return "xes";
    }

    @Override
    public long rows(CasesInOrder cases, OutputStream out) throws IOException {
        try {
            var xes = new XesText(out);
            XesHead.write(xes);
            long rows = 0;
            while (cases.hasNext()) rows += trace(xes, cases.next());
            xes.end();
            return rows;
        } catch (XMLStreamException e) {
            throw new IOException("XES could not be written", e);
        }
    }

    private static int trace(XesText xes, CaseLog log) throws XMLStreamException {
        if (log.events().isEmpty()) return 0;
        var facts = log.facts();
        xes.open("trace");
        xes.string("concept:name", log.id().text());
        xes.string("programme", log.id().programme().text());
        xes.string("cohort", log.id().cohort());
        xes.string("institution", facts.institution().text());
        xes.string("sector", facts.sector().code());
        xes.string("framework", facts.framework());
        xes.string("accreditation", facts.accreditation());
        var events = new ArrayList<>(log.events());
        events.sort(CaseLog.IN_ORDER);
        for (var event : events) event(xes, event);
        xes.close();
        return events.size();
    }

    private static void event(XesText xes, ProcessEvent event) throws XMLStreamException {
        var doing = event.doing();
        var reason = doing.reason();
        xes.open("event");
        xes.string("concept:name", event.stage().code() + " " + event.what().code());
        xes.date("time:timestamp", event.time());
        xes.string("lifecycle:transition", transition(CaseLog.change(event)));
        xes.string("org:role", doing.role().code());
        xes.string("org:resource", doing.person());
        xes.id("identity:id", identity(event));
        xes.string("source", event.key().source().text());
        xes.string("event", event.key().id());
        xes.string("stage", event.stage().code());
        xes.date("recordedAt", event.recordedAt());
        xes.string("outcome", doing.outcome());
        xes.string("reason", reason == null ? null : reason.code());
        xes.string("receipt", doing.receipt());
        xes.close();
    }

    private static String transition(Change change) {
        return switch (change) {
            case STARTED -> "start";
            case RETURNED, COMPLETED -> "complete";
        };
    }

    /// The standard wants a UUID: that of the event's name, so that it is the same in every export.
    private static UUID identity(ProcessEvent event) {
        return UUID.nameUUIDFromBytes(EventName.of(event).getBytes(UTF_8));
    }
}
