package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.waarmerk.aws.JsonService;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what could not be projected in a queue of SQS: why, and the whole record where it fits,
/// from which it can be done again.
final class DeadLetterQueue implements DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterQueue.class);

    /// A message has 256 KB at most, its attributes included.
    private static final int MOST = 200_000;

    private final JsonService sqs;
    private final String queue;

    /// @param queue the queue's address
    DeadLetterQueue(JsonService sqs, String queue) {
        this.sqs = sqs;
        this.queue = queue;
    }

    @Override
    public void keep(StreamRecord record, RuntimeException why) {
        LOG.error("record {} cannot be projected", record.sequenceNumber(), why);
        sqs.call(
                "SendMessage",
                Json.obj().with("QueueUrl", queue).with("MessageBody", letter(record, why)));
    }

    /// Of a record that is too long, its number: the Ledger holds the rest.
    private static String letter(StreamRecord record, RuntimeException why) {
        var told = Json.obj().with("why", String.valueOf(why));
        var whole = CanonicalJson.text(told.with("record", record.whole()));
        return whole.getBytes(UTF_8).length <= MOST
                ? whole
                : CanonicalJson.text(told.with("sequenceNumber", record.sequenceNumber()));
    }
}
