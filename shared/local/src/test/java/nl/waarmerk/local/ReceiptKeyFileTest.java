package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.validation.receipt.HeldKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptKeyFileTest {
    @TempDir Path folder;

    @Test
    void the_key_is_made_once_for_its_owner_alone() throws Exception {
        var first = ReceiptKeyFile.in(folder).published();
        var file = folder.resolve(ReceiptKeyFile.NAME);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(ReceiptKeyFile.in(folder).published()).isEqualTo(first).hasSize(1);
        assertThat(first.getFirst().isPrivate()).isFalse();
    }

    @Test
    void a_key_that_is_put_before_the_others_takes_over() throws Exception {
        var before = ReceiptKeyFile.in(folder).published().getFirst();
        var file = folder.resolve(ReceiptKeyFile.NAME);
        var keys = new ArrayList<>(JWKSet.parse(Files.readString(file)).getKeys());
        var next = HeldKeys.newKey();
        keys.addFirst(next);
        Files.writeString(file, new JWKSet(keys).toString(false));
        assertThat(ReceiptKeyFile.in(folder).published())
                .containsExactly(next.toPublicJWK(), before);
    }

    @Test
    void a_file_that_holds_no_keys_stops_the_start_with_a_sentence() throws Exception {
        Files.writeString(folder.resolve(ReceiptKeyFile.NAME), "{\"keys\":[]}");
        assertThatThrownBy(() -> ReceiptKeyFile.in(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
    }
}
