package nl.waarmerk.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.FaultProxy;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.Overheard;
import nl.waarmerk.testing.RestoredRandom;
import org.crac.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The function as Lambda makes it, before a database whose calls are written down.
class HandlerTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "WAARMERK_LEDGER", "Ledger",
                    "WAARMERK_DOSSIER", "Dossier",
                    "WAARMERK_PROCESS", "Process",
                    "WAARMERK_DEAD_LETTERS", "https://queue.example");
    private static final LocalDynamo DATABASE = LocalDynamo.inMemory();
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final FaultProxy DOOR = FaultProxy.before(DATABASE.endpoint(), HEARD::add);
    private static List<Json.Obj> records;

    @BeforeAll
    static void start() {
        TemplateTables.create(DATABASE.client(), TemplateTables.template(), "");
        records = tell();
        settings().forEach(System::setProperty);
    }

    private static Map<String, String> settings() {
        return Map.of(
                "aws.endpointUrl", DOOR.endpoint().toString(),
                "aws.region", "eu-west-1",
                "aws.accessKeyId", "test",
                "aws.secretAccessKey", "test");
    }

    @AfterAll
    static void stop() {
        settings().keySet().forEach(System::clearProperty);
        DOOR.close();
        DATABASE.close();
    }

    @BeforeEach
    void forget() {
        HEARD.clear();
    }

    @Test
    void before_the_snapshot_histories_are_read_and_nothing_is_written() {
        try (var printed = new Overheard()) {
            new Handler(ENVIRONMENT).beforeCheckpoint(Core.getGlobalContext());
            assertThat(printed.text()).doesNotContain("WARN", "ERROR");
        }
        assertThat(HEARD)
                .anyMatch(call -> call.startsWith("Query ") && call.contains("MCNL-0001-0001"))
                .anyMatch(
                        call -> call.startsWith("BatchGetItem ") && call.contains("MCNL-0001-0001"))
                .anyMatch(call ->
                        call.startsWith("BatchWriteItem ") && call.contains("MCNL-0001-0001"))
                .allMatch(call ->
                        (call.startsWith("Query ") && call.contains("\"Ledger\""))
                                || call.startsWith("BatchGetItem {\"RequestItems\":{\"Dossier\":")
                                || call.startsWith(
                                        "BatchWriteItem {\"RequestItems\":{\"rehearsal-Process\":"));
    }

    /// Else two copies of one snapshot give the persons of two cases one key.
    @Test
    void what_a_restored_function_draws_no_other_copy_draws() {
        try (var random = new RestoredRandom()) {
            var handler = new Handler(ENVIRONMENT);
            handler.beforeCheckpoint(Core.getGlobalContext());
            random.restored();
            handler.afterRestore(Core.getGlobalContext());
            assertThat(LedgerStream.once(handler, records)).isEmpty();
            assertThat(HEARD).anyMatch(call -> call.startsWith("PutItem "));
            assertThat(random.drawnAnew()).isPositive();
            assertThat(random.drawnAsInEveryCopy()).isZero();
        }
    }

    /// A programme that was accredited, as the stream hands it over.
    private static List<Json.Obj> tell() {
        var register = new DynamoRegister(DATABASE.client(), Tables.prefixed(""), Instant::now);
        var office = new Office(register, new HandClock("2025-09-01T09:00:00Z"));
        var home = Identifier.registrable(Scheme.SCHAC, "han.nl");
        var han = office.admit("HAN", Sector.HBO, home);
        var programme = office.offer(han, Demo.programme("Sales Manager"));
        office.accredit(
                programme, DemoDecision.validFrom("2025-09-08").decidedOn("2025-09-01").decision());
        var records = new ArrayList<Json.Obj>();
        for (var logged : register.changes(-1, 100))
            records.add(LedgerStream.record(logged.position(), logged));
        return records;
    }
}
