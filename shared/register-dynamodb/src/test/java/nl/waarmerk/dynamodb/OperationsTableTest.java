package nl.waarmerk.dynamodb;

import static nl.waarmerk.dynamodb.Draft.HAN;
import static nl.waarmerk.dynamodb.Draft.REGISTERED;
import static nl.waarmerk.register.store.Appended.KEY_EXISTS;
import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.store.RequestKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

final class OperationsTableTest {
    private final OnDynamo on = new OnDynamo();

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void an_answer_counts_for_its_time_and_then_gives_its_place_to_a_new_one() {
        var append = on.append(Draft.on(on.register, HAN, REGISTERED));
        on.now = append.answer().expiresAt().minusMillis(1);
        assertThat(on.register.answered(append.key())).isPresent();
        var again = Draft.on(on.register, HAN, REGISTERED);
        again.key = append.key();
        assertThat(on.register.append(again.build())).isEqualTo(KEY_EXISTS);
        on.now = append.answer().expiresAt();
        assertThat(on.register.answered(append.key())).isEmpty();
        on.append(again);
    }

    /// The template names the attribute; here it is the one that is written.

    @Test
    void an_answer_is_tidied_away_when_its_time_is_over() throws InterruptedException {
        withoutIndex();
        var append = on.append(Draft.on(on.register, HAN, REGISTERED));
        TemplateTables.expire(on.client, TemplateTables.template(), on.prefix);
        for (int waited = 0;
                waited < 100 && on.register.answered(append.key()).isPresent();
                waited++) Thread.sleep(200);
        assertThat(on.register.answered(append.key())).isEmpty();
    }

    /// The local database sweeps no table that has an index; the cloud's does.
    private void withoutIndex() {
        var name = on.tables.operations();
        on.client.deleteTable(delete -> delete.tableName(name));
        var pk = AttributeDefinition.builder().attributeName("pk").attributeType("S").build();
        var key = KeySchemaElement.builder().attributeName("pk").keyType("HASH").build();
        on.client.createTable(create ->
                create.tableName(name)
                        .billingMode("PAY_PER_REQUEST")
                        .attributeDefinitions(pk)
                        .keySchema(key));
    }

    @Test
    void two_callers_whose_names_run_together_do_not_share_a_key() {
        var draft = Draft.on(on.register, HAN, REGISTERED);
        draft.key = new RequestKey("https://issuer.example", "ada b", "c", "hash");
        on.append(draft);
        var other = new RequestKey("https://issuer.example", "ada", "b c", "hash");
        assertThat(on.register.answered(draft.key)).isPresent();
        assertThat(on.register.answered(other)).isEmpty();
    }
}
