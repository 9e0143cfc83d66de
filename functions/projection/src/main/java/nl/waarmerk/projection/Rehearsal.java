package nl.waarmerk.projection;

import java.time.Duration;
import java.util.Map;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// The way of a batch, of what the first programmes of several institutions have been through, up
/// to what would be written. The store refuses a write of nothing.
///
/// @param longest after which it ends although not all was asked: Lambda gives up on a start after
///   130 s, which a slow store must not bring about
record Rehearsal(
        RegisterStore register, Projector projector, DynamoDbClient client, Duration longest) {
    private static final int INSTITUTIONS = 12;
    private static final int ROUNDS = 20;

    void play() {
        long began = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++)
            for (var number : ProgrammeNumber.firstOfEach(INSTITUTIONS)) {
                if (System.nanoTime() - began > longest.toNanos()) return;
                project(number);
                writeNothing();
            }
    }

    private void project(ProgrammeNumber number) {
        var stream = Json.list(register.history(number), Rehearsal::record);
        var batch = CanonicalJson.bytes(Json.obj().with("Records", stream));
        projector.told(StreamRecord.read(batch).stream().map(StreamRecord::event).toList());
    }

    private static Json record(Logged logged) {
        var text = CanonicalJson.text(EventJson.json(logged.event()));
        var item = Json.obj().with("event", Json.obj().with("S", text));
        return Json.obj()
                .with("eventName", "INSERT")
                .with("dynamodb", Json.obj().with("SequenceNumber", "0").with("NewImage", item));
    }

    private void writeNothing() {
        try {
            client.batchWriteItem(write -> write.requestItems(Map.of()));
        } catch (DynamoDbException refused) {
            // As it should be; the way there has been gone.
        }
    }
}
