package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Six thousand items, mixed and one in a hundred broken, of 120 programmes and 130 names that
/// nobody has: each distinct name is asked for once and each record once, a hundred a call.
class BatchCallsOnDynamoTest {
    private static final Identifier ISSUER = Identifier.registrable(Scheme.BRIN, "25KB");
    private static final int PROGRAMMES = 120;
    private static final int NOBODYS = 130;
    private static final int ITEMS = 6_000;

    private final HandClock clock = new HandClock("2024-06-01T08:00:00Z");
    private final CountedCalls counted = new CountedCalls();

    @Test
    void a_batch_asks_for_each_name_and_each_record_once_a_hundred_a_call() throws IOException {
        var prefix = UUID.randomUUID() + "-";
        var patience = DynamoClient.patience().addExecutionInterceptor(counted).build();
        try (var dynamo = LocalDynamo.inMemory();
                var tokens = new TestIssuer();
                var client =
                        dynamo.client(
                                UrlConnectionHttpClient.create(),
                                settings -> settings.overrideConfiguration(patience))) {
            TemplateTables.create(client, TemplateTables.template(), prefix);
            var register = new DynamoRegister(client, Tables.prefixed(prefix), clock);
            tell(new Story(register, clock));
            try (var desk = new Desk(register, clock, tokens.settings())) {
                var token = tokens.person("coordinator", "pilot.example");
                counted.reset();
                var first = desk.thousands(token, lines());
                assertThat(first.each("outcome", "items")).isEqualTo(expected());
                assertThat(first.text().length()).isLessThan(5_500_000);
                long names = (PROGRAMMES + NOBODYS + 1 + 99) / 100;
                long records = (PROGRAMMES + 1 + 99) / 100;
                long whoAsks = 1;
                assertThat(counted.calls())
                        .isEqualTo(Map.of("BatchGetItem", names + records + whoAsks));
                System.out.println("calls for " + ITEMS + " items: " + counted.calls());
                counted.reset();
                var some = String.join("\n", List.of(claim(unit(0)), claim(unit(1))));
                assertThat(desk.batch("application/x-ndjson", some).status()).isEqualTo(200);
                assertThat(counted.calls())
                        .as("by nobody in particular, of names seen before")
                        .isEqualTo(Map.of("BatchGetItem", 1L));
            }
        }
    }

    private record Line(String text, String outcome) {}

    private static String lines() {
        return String.join("\n", mixed().stream().map(Line::text).toList());
    }

    private static List<String> expected() {
        return mixed().stream().map(Line::outcome).toList();
    }

    private static List<Line> mixed() {
        var all = new ArrayList<Line>();
        for (int i = 0; i < ITEMS; i++) {
            int programme = i % (PROGRAMMES + NOBODYS);
            var claim = claim(unit(programme));
            if (i % 100 == 99) all.add(new Line(claim.substring(1), "-"));
            else all.add(new Line(claim, programme < PROGRAMMES ? "VALID" : "UNDETERMINED"));
        }
        Collections.shuffle(all, new Random(6_000));
        return all;
    }

    private static String claim(Identifier programme) {
        return "{\"programme\":{\"scheme\":\"rio-unit\",\"value\":\"%s\"},\"issuer\":{\"scheme\":\"brin\",\"value\":\"25KB\"},\"awardedOn\":\"2023-07-04\"}"
                .formatted(programme.value());
    }

    private static Identifier unit(int number) {
        return Demo.rioUnit("1000O%04d".formatted(number));
    }

    private static void tell(Story story) {
        var owner = story.office.admit("HAN", Sector.HBO, ISSUER);
        for (int i = 0; i < PROGRAMMES; i++) {
            var programme = story.office.offer(owner, Demo.programme("Programme " + i), unit(i));
            story.office.accredit(programme, DemoDecision.validFrom("2022-02-01").decision());
        }
    }
}
