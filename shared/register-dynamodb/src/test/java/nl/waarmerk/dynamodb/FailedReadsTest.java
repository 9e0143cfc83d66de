package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.waarmerk.dynamodblocal.Fault;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.StoreBusy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

final class FailedReadsTest {
    private static final OnDynamo ON = new OnDynamo();
    private static final InstitutionId HAN = new InstitutionId(12);

    private static final Map<String, Consumer<RegisterStore>> READS =
            Map.of(
                    "head", RegisterStore::head,
                    "records", store -> store.records(Set.of(HAN)),
                    "candidates",
                            store ->
                                    store.candidates(
                                            List.of(new Identifier(Scheme.SCHAC, "han.nl"))),
                    "history", store -> store.history(HAN),
                    "changes", store -> store.changes(-1, 10),
                    "all", store -> store.all(Kind.INSTITUTION, 10),
                    "work", RegisterStore::work,
                    "counter", store -> store.counter("institutions"),
                    "parts", store -> store.parts(Set.of(new EventId(HAN, 1))),
                    "answered", store -> store.answered(Draft.key("a request")));

    private static final List<Fault> PASSING =
            List.of(
                    new Fault.Throttled(),
                    new Fault.Failed(),
                    new Fault.NeverArrives(),
                    new Fault.AnswerLost());

    @AfterAll
    static void stop() {
        ON.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head", "records", "candidates", "history", "changes",
                "all", "work", "counter", "parts", "answered"
            })
    void a_read_that_fails_for_a_while_says_that_the_store_is_busy(String name) {
        var read = Objects.requireNonNull(READS.get(name));
        for (var fault : PASSING) {
            for (var operation : List.of("BatchGetItem", "Query", "GetItem"))
                ON.wire.calls(operation, fault);
            assertThatThrownBy(() -> read.accept(ON.register))
                    .as(fault.toString())
                    .isInstanceOf(StoreBusy.class);
            ON.wire.forget();
            assertThatCode(() -> read.accept(ON.register)).doesNotThrowAnyException();
        }
        var elsewhere = new DynamoRegister(ON.client, Tables.prefixed("none-"), () -> ON.now);
        assertThatThrownBy(() -> read.accept(elsewhere))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
