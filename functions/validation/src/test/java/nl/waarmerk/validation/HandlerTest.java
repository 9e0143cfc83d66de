package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.util.List;
import java.util.Set;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Overheard;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.validation.receipt.ReceiptKeys;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandlerTest {
    private final TestIssuer issuer = TestIssuer.started();
    private final Story story = new Story("2024-06-01T08:00:00Z");
    private final CountedReads reads = new CountedReads(story.register);
    private final Desk desk = new Desk(reads, story.clock, new NoKeys(), issuer.settings());

    @AfterEach
    void close() {
        desk.close();
        issuer.close();
    }

    @Test
    void what_is_rehearsed_before_the_snapshot_is_a_verdict() {
        for (var asked : desk.handler().priming()) {
            var heard = desk.send(asked);
            assertThat(heard.status()).as(heard.text()).isEqualTo(200);
            assertThat(heard.verdict())
                    .isEqualTo("UNDETERMINED UNKNOWN programme.unknown issuer.unknown");
        }
    }

    @Test
    void what_is_rehearsed_of_a_programme_that_is_there_is_judged() {
        var brin = Identifier.registrable(Scheme.BRIN, "25KB");
        story.office.offer(
                story.office.admit("HAN", Sector.HBO, brin), Demo.programme("Sales Manager"));
        var heard = desk.send(desk.handler().priming().getFirst());
        assertThat(heard.verdict()).doesNotContain("programme.unknown", "issuer.unknown");
    }

    /// What it can read it cannot write; of the key it may know nothing before the restore.
    @Test
    void the_rehearsal_reads_names_and_records_and_uses_no_key() {
        try (var printed = new Overheard()) {
            desk.handler().beforeCheckpoint(Core.getGlobalContext());
            assertThat(printed.text()).doesNotContain("WARN", "ERROR");
        }
        assertThat(Set.copyOf(reads.read())).containsOnly("names", "records");
    }

    private static final class NoKeys implements ReceiptKeys {
        @Override
        public List<ECKey> published() {
            throw new AssertionError("a key was asked for before the snapshot");
        }

        @Override
        public byte[] sign(byte[] message) {
            throw new AssertionError("something was signed before the snapshot");
        }
    }
}
