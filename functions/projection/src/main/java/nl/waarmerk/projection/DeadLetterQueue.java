package nl.waarmerk.projection;

import nl.waarmerk.aws.JsonService;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what could not be projected in a queue of SQS: why, and the whole record, from which it
/// can be done again.
final class DeadLetterQueue implements DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterQueue.class);

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
        var letter = Json.obj().with("why", String.valueOf(why)).with("record", record.whole());
        sqs.call(
                "SendMessage",
                Json.obj().with("QueueUrl", queue).with("MessageBody", CanonicalJson.text(letter)));
    }
}
