package nl.waarmerk.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/// Where the world finds this register (`https://register.waarmerk.example`), and so its name: the
/// authority that TRQP asks, the issuer of receipts. A setting, since no request may say who
/// answers it.
@Singleton
public final class RegisterAddress {
    private final String text;

    RegisterAddress(@Value("${waarmerk.address}") String text) {
        var address = URI.create(text);
        if (address.getHost() == null || !text.matches("https?://\\S*[^/?#\\s]"))
            throw new IllegalArgumentException(
                    "waarmerk.address is the public address, without a slash at its end: " + text);
        this.text = text;
    }

    public String text() {
        return text;
    }

    /// What follows it in an address of its own, or in a path: `/id/programme/MCNL-0012-0003`.
    public Optional<String> path(String written) {
        if (written.startsWith("/")) return Optional.of(written);
        return written.startsWith(text + "/")
                ? Optional.of(written.substring(text.length()))
                : Optional.empty();
    }
}
