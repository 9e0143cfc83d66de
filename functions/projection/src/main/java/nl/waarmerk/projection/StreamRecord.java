package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.json.Json;

/// One record of the stream: its sequence number, and the whole of it as it came.
record StreamRecord(String sequenceNumber, Json.Obj whole) {
    /// Without limits: an event is as long as the store took it.
    static List<StreamRecord> read(byte[] invocation) {
        if (StrictJson.trusted(new String(invocation, UTF_8)) instanceof Json.Obj batch
                && batch.get("Records").orElse(null) instanceof Json.Arr(var records))
            return records.stream().map(StreamRecord::of).toList();
        throw new IllegalArgumentException("this is no batch of a DynamoDB stream");
    }

    private static StreamRecord of(Json record) {
        if (record instanceof Json.Obj whole
                && whole.get("dynamodb").orElse(null) instanceof Json.Obj change)
            return new StreamRecord(change.text("SequenceNumber").orElse(""), whole);
        throw new IllegalArgumentException("this is no record of a DynamoDB stream");
    }

    /// The event that was appended. The Ledger only grows: anything but an insertion is nobody's
    /// doing that has a right to it.
    Event event() {
        if (!whole.text("eventName").orElse("").equals("INSERT"))
            throw new IllegalArgumentException(
                    "the Ledger was changed otherwise than by an insertion");
        var text =
                member(member(member(whole, "dynamodb"), "NewImage"), "event")
                        .text("S")
                        .orElseThrow(() -> new IllegalArgumentException("the item has no event"));
        return EventJson.read(StrictJson.trusted(text));
    }

    private static Json.Obj member(Json.Obj of, String name) {
        if (of.get(name).orElse(null) instanceof Json.Obj found) return found;
        throw new IllegalArgumentException("the record has no " + name);
    }
}
