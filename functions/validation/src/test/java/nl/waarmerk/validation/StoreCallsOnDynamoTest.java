package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.CountedCalls;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.HandClock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// The same counts on the wire, by the client's own interceptor: calls to DynamoDB, and their
/// attempts.
class StoreCallsOnDynamoTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final Identifier UNIT = Demo.rioUnit("1000O0001");

    private final HandClock clock = new HandClock("2024-06-01T08:00:00Z");
    private final CountedCalls counted = new CountedCalls();

    @Test
    void two_batch_reads_for_names_never_seen_and_one_after() {
        var prefix = UUID.randomUUID() + "-";
        var patience = DynamoClient.patience().addExecutionInterceptor(counted).build();
        try (var dynamo = LocalDynamo.inMemory();
                var client =
                        dynamo.client(
                                UrlConnectionHttpClient.create(),
                                settings -> settings.overrideConfiguration(patience))) {
            TemplateTables.create(client, TemplateTables.template(), prefix);
            var register = new DynamoRegister(client, Tables.prefixed(prefix), clock);
            var story = new Story(register, clock);
            tell(story);
            try (var desk = story.desk()) {
                counted.reset();
                assertCalls(desk, Map.of("BatchGetItem", 2L));
                assertCalls(desk, Map.of("BatchGetItem", 1L));
                var later = "knownAt=2024-06-01T08:00:05Z";
                // The head and then the records, by the one right that this function has.
                assertCalls(desk, Map.of("BatchGetItem", 2L), later);
                var head = "knownAt=" + register.head().recordedAt();
                counted.reset();
                assertCalls(desk, Map.of("BatchGetItem", 1L), head);
            }
        }
    }

    private void assertCalls(Desk desk, Map<String, Long> calls, String... query) {
        assertThat(desk.claim(UNIT, ISSUER, "2023-07-04", query).verdict())
                .isEqualTo("VALID IN_FORCE");
        assertThat(counted.calls()).isEqualTo(calls);
        assertThat(counted.attempts()).isEqualTo(calls);
        System.out.println(
                "calls for a verdict " + String.join(" ", query) + ": " + counted.calls());
        counted.reset();
    }

    private static void tell(Story story) {
        var owner = story.office.admit("HAN", Sector.HBO, ISSUER);
        var programme = story.office.offer(owner, Demo.programme("Sales Manager"), UNIT);
        story.office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
    }
}
