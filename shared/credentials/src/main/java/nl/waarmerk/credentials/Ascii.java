package nl.waarmerk.credentials;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Malformed;

/// The text of a signed credential; the line end that a file has is not part of it.
final class Ascii {
    private Ascii() {}

    static String text(byte[] body) {
        for (byte b : body)
            if (b <= 0)
                throw new Malformed(
                        List.of(
                                new Fault(
                                        "",
                                        CredentialReading.Code.MALFORMED.code(),
                                        "expected here: a signature in its compact form")));
        return new String(body, StandardCharsets.US_ASCII).strip();
    }
}
