package nl.waarmerk.register.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeyTest {
    private static final Json.Obj KEY =
            Json.obj()
                    .with("kty", "OKP")
                    .with("crv", "Ed25519")
                    .with("x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

    @Test
    void a_public_key_has_the_members_of_its_kind() {
        assertThat(new PublicKey(KEY).jwk()).isEqualTo(KEY);
        refused(KEY.without("kty"));
        refused(KEY.without("x"));
        refused(KEY.with("kty", "EC"));
        refused(KEY.with("kty", "oct"));
    }

    @Test
    void a_private_key_is_refused() {
        refused(KEY.with("d", "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a+b/c=", "half \uD83D", "a b"})
    void values_are_base64url(String value) {
        refused(KEY.with("x", value));
    }

    private static void refused(Json.Obj jwk) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKey(jwk));
    }
}
