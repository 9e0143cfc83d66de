package nl.waarmerk.projection;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
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
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Lambda. It answers which record the stream must come again from (`batchItemFailures`), which
/// the event source mapping has to ask for. Randomness is made when it is needed: a snapshot must
/// not hold a state of it that two functions share. What comes before a write is rehearsed before
/// the snapshot.
public final class Handler implements RequestStreamHandler, Resource {
    private static final Logger LOG = LoggerFactory.getLogger(Handler.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /// Its role may write there as little as anywhere else that is not its own.
    private static final Tables NOWHERE = Tables.prefixed("rehearsal-");

    private final Batch batch;
    private final Runnable rehearsal;

    public Handler() {
        this(System.getenv());
        Core.getGlobalContext().register(this);
    }

    Handler(Map<String, String> environment) {
        var client = DynamoClient.fromEnvironment();
        var tables = Tables.fromEnvironment(environment);
        var register = new DynamoRegister(client, tables, InstantSource.system());
        var projector =
                new Projector(
                        register,
                        new DynamoProcess(client, tables),
                        () -> Salt.random(new SecureRandom()));
        this.rehearsal =
                new Rehearsal(register, projector, new DynamoProcess(client, NOWHERE), LONGEST)
                        ::play;
        this.batch =
                new Batch(
                        projector,
                        new DeadLetterQueue(
                                JsonService.sqs(Place.fromEnvironment("sqs")),
                                Objects.requireNonNull(
                                        environment.get("WAARMERK_DEAD_LETTERS"),
                                        "WAARMERK_DEAD_LETTERS is not set")));
    }

    Handler(Projector projector, DeadLetters deadLetters) {
        this.batch = new Batch(projector, deadLetters);
        this.rehearsal = () -> {};
    }

    /// A snapshot without it is slow, not wrong: it does not fail the deployment.
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        try {
            rehearsal.run();
        } catch (RuntimeException e) {
            LOG.warn("the rehearsal before the snapshot failed", e);
        }
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {}

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
