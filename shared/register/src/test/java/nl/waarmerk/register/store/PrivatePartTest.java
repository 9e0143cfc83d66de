package nl.waarmerk.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;

class PrivatePartTest {
    private static final Salt SALT = new Salt("00112233445566778899aabbccddeeff".repeat(2));

    /// Golden: what an event commits to is checked for ever.
    @Test
    void a_part_has_the_commitment_that_it_had_when_it_was_reviewed() {
        var part =
                new PrivatePart(
                        EventId.parse("MCNL-0012-0003-7"),
                        "reason/text",
                        Json.of("Niet op tijd hersteld: € 12 \uD83C\uDF93"),
                        SALT);
        assertThat(part.commitment().member()).isEqualTo("reason/text");
        assertThat(part.commitment().hash())
                .isEqualTo("562e3e4a708721d30022883c7662303a4bdaf8d1ee8b2fda37976d148d951132");
    }

    @Test
    void another_salt_event_member_or_value_gives_another_commitment() {
        var other = new Salt("f0112233445566778899aabbccddeeff".repeat(2));
        assertThat(
                        new String[] {
                            hash("I-0012-1", "subject", "a", SALT),
                            hash("I-0012-1", "subject", "a", other),
                            hash("I-0012-2", "subject", "a", SALT),
                            hash("I-0012-1", "content", "a", SALT),
                            hash("I-0012-1", "subject", "b", SALT)
                        })
                .doesNotHaveDuplicates();
    }

    @Test
    void a_salt_has_32_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Salt("00112233"));
    }

    private static String hash(String event, String member, String value, Salt salt) {
        return new PrivatePart(EventId.parse(event), member, Json.of(value), salt)
                .commitment()
                .hash();
    }
}
