package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.waarmerk.process.event.CloudEvent;
import nl.waarmerk.register.json.CanonicalJson;

/// One CloudEvent on each line ([CloudEvent], RFC 8785), by time within its case. What a correction
/// tells is written as what happened, under the correction's own id; what it corrected is not.
public record Ndjson() implements Export {
    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String suffix() {
        return "ndjson";
    }

    @Override
    public long rows(CasesInOrder cases, OutputStream out) throws IOException {
        var lines = new BufferedOutputStream(out, 1 << 16);
        long rows = 0;
        while (cases.hasNext())
            for (var event : CasesInOrder.all(cases.next())) {
                lines.write((CanonicalJson.text(CloudEvent.json(event)) + "\n").getBytes(UTF_8));
                rows++;
            }
        lines.flush();
        return rows;
    }
}
