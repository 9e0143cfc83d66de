package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.HeldBackKeys;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.HandClock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// DynamoDB has no time for some keys of a batch: nobody is told for that that a programme is
/// unknown.
class HeldBackBatchTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final String LINES = "application/x-ndjson";
    private static final int PROGRAMMES = 12;

    private final HandClock clock = new HandClock("2024-06-01T08:00:00Z");
    private final HeldBackKeys heldBack = new HeldBackKeys(1);

    @Test
    void a_batch_whose_keys_are_held_back_is_answered_whole_or_is_503() {
        var prefix = UUID.randomUUID() + "-";
        var patience = DynamoClient.patience().addExecutionInterceptor(heldBack).build();
        try (var dynamo = LocalDynamo.inMemory();
                var client =
                        dynamo.client(
                                UrlConnectionHttpClient.create(),
                                settings -> settings.overrideConfiguration(patience))) {
            TemplateTables.create(client, TemplateTables.template(), prefix);
            var register = new DynamoRegister(client, Tables.prefixed(prefix), clock);
            var numbers = tell(new Story(register, clock));
            var units = IntStream.range(0, PROGRAMMES).mapToObj(HeldBackBatchTest::unit).toList();
            // By units names are held back, by numbers records.
            for (var named : List.of(units, numbers)) {
                var lines =
                        String.join("\n", named.stream().map(HeldBackBatchTest::claim).toList());
                try (var desk = new Desk(register, clock)) {
                    heldBack.next(3);
                    assertThat(desk.batch(LINES, lines).each("outcome", "items"))
                            .isEqualTo(Collections.nCopies(PROGRAMMES, "VALID"));
                }
                try (var desk = new Desk(register, clock)) {
                    heldBack.next(Integer.MAX_VALUE);
                    var refused = desk.batch(LINES, lines);
                    assertThat(refused.status()).isEqualTo(503);
                    assertThat(refused.headers()).containsKey("Retry-After");
                    heldBack.next(0);
                    assertThat(desk.batch(LINES, lines).each("outcome", "items"))
                            .isEqualTo(Collections.nCopies(PROGRAMMES, "VALID"));
                }
            }
        }
    }

    private static List<Identifier> tell(Story story) {
        var owner = story.office.admit("HAN", Sector.HBO, ISSUER);
        var numbers = new ArrayList<Identifier>();
        for (int i = 0; i < PROGRAMMES; i++) {
            var programme = story.office.offer(owner, Demo.programme("Programme " + i), unit(i));
            story.office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
            numbers.add(Identifier.registry(programme));
        }
        return numbers;
    }

    private static Identifier unit(int number) {
        return Demo.rioUnit("1000O%04d".formatted(number));
    }

    private static String claim(Identifier programme) {
        return "{\"programme\":%s,\"issuer\":%s,\"awardedOn\":\"2023-07-04\"}"
                .formatted(
                        CanonicalJson.ordered(programme.json()),
                        CanonicalJson.ordered(ISSUER.json()));
    }
}
