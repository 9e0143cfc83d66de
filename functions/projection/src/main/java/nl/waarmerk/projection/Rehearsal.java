package nl.waarmerk.projection;

import java.time.Duration;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// The way of a batch, of what the first programmes of several institutions have been through, to
/// the end: but what would be written goes to a table that does not exist.
///
/// @param longest after which it ends although not all was asked: Lambda gives up on a start after
///   130 s, which a slow store must not bring about
record Rehearsal(
        RegisterStore register, Projector projector, ProcessStore nowhere, Duration longest) {
    private static final int INSTITUTIONS = 12;
    private static final int ROUNDS = 20;

    void play() {
        long began = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++)
            for (var number : ProgrammeNumber.firstOfEach(INSTITUTIONS)) {
                if (System.nanoTime() - began > longest.toNanos()) return;
                project(number);
            }
    }

    private void project(ProgrammeNumber number) {
        var stream = Json.list(register.history(number), Rehearsal::record);
        var batch = CanonicalJson.bytes(Json.obj().with("Records", stream));
        var events = StreamRecord.read(batch).stream().map(StreamRecord::event).toList();
        register.parts(events.stream().map(Event::id).toList(), Parts.SUBJECT);
        try {
            nowhere.project(projector.told(events));
        } catch (DynamoDbException refused) {
            // As it should be; the way there has been gone.
        }
    }

    private static Json record(Logged logged) {
        var text = CanonicalJson.text(EventJson.json(logged.event()));
        var item = Json.obj().with("event", Json.obj().with("S", text));
        return Json.obj()
                .with("eventName", "INSERT")
                .with("dynamodb", Json.obj().with("SequenceNumber", "0").with("NewImage", item));
    }
}
