package nl.waarmerk.projection;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waarmerk.aws.JsonService;
import nl.waarmerk.aws.Place;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Salt;
import org.jspecify.annotations.Nullable;

/// The Lambda. It answers which record the stream must come again from (`batchItemFailures`), which
/// the event source mapping has to ask for. Randomness is made when it is needed: a snapshot must
/// not hold a state of it that two functions share.
public final class Handler implements RequestStreamHandler {
    private final Batch batch;

    public Handler() {
        this(System.getenv());
    }

    private Handler(Map<String, String> environment) {
        var client = DynamoClient.fromEnvironment();
        var tables = Tables.fromEnvironment(environment);
        this.batch =
                new Batch(
                        new Projector(
                                new DynamoRegister(client, tables, InstantSource.system()),
                                new DynamoProcess(client, tables),
                                () -> Salt.random(new SecureRandom())),
                        new DeadLetterQueue(
                                JsonService.sqs(Place.fromEnvironment("sqs")),
                                Objects.requireNonNull(
                                        environment.get("WAARMERK_DEAD_LETTERS"),
                                        "WAARMERK_DEAD_LETTERS is not set")));
    }

    Handler(Projector projector, DeadLetters deadLetters) {
        this.batch = new Batch(projector, deadLetters);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
            throws IOException {
        var failed = batch.project(StreamRecord.read(in.readAllBytes()));
        var items = failed.map(at -> List.of(Json.obj().with("itemIdentifier", at)));
        out.write(
                CanonicalJson.bytes(
                        Json.obj()
                                .with(
                                        "batchItemFailures",
                                        Json.list(items.orElse(List.of()), item -> item))));
    }
}
