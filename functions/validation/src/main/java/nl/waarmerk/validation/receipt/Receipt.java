package nl.waarmerk.validation.receipt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// What a receipt says, drawn from the answer that it goes with: outcomes and codes, days, numbers
/// and the events behind them. Nothing that the credential said is repeated but its award date.
final class Receipt {
    private static final List<String> FINDINGS =
            List.of("accreditation", "authenticity", "status", "expiry");

    private Receipt() {}

    /// @param sent the exact bytes, which the digest is of
    /// @param mediaType what they were sent as; its parameters are left out
    static Json.Obj payload(
            Json.Obj answer, byte[] sent, String mediaType, String register, Instant at) {
        return Json.obj()
                .with("iss", register)
                .with("iat", at.getEpochSecond())
                .with(
                        "input",
                        Json.obj().with("sha256", sha256(sent)).with("mediaType", bare(mediaType)))
                .with("outcome", answer.text("outcome").orElseThrow())
                .with("findings", findings(object(answer, "findings")))
                .with("attention", codes(answer.get("attention").orElse(null)))
                .with("awardDate", text(answer, "award", "date"))
                .with("asOf", answer.text("asOf").orElseThrow())
                .with("knownAt", answer.text("knownAt").orElseThrow())
                .with("programme", text(answer, "programme", "number"))
                .with("version", object(answer, "programme").get("version").orElse(null))
                .with("institution", text(answer, "institution", "id"))
                .with("accreditation", text(answer, "decision", "accreditation"))
                .with("register", object(answer, "register"));
    }

    private static Json.Obj findings(Json.Obj answered) {
        var findings = Json.obj();
        for (var name : FINDINGS) {
            var finding = object(answered, name);
            findings =
                    findings.with(
                            name,
                            Json.obj()
                                    .with("outcome", finding.text("outcome").orElseThrow())
                                    .with("codes", codes(finding.get("reasons").orElse(null))));
        }
        return findings;
    }

    private static Json codes(@Nullable Json reasons) {
        if (!(reasons instanceof Json.Arr(var items))) return Json.texts(List.of());
        return Json.texts(
                items.stream()
                        .map(reason -> ((Json.Obj) reason).text("code").orElseThrow())
                        .toList());
    }

    private static Json.Obj object(Json.Obj from, String member) {
        return from.get(member).orElse(null) instanceof Json.Obj found ? found : Json.obj();
    }

    private static @Nullable String text(Json.Obj from, String member, String inner) {
        return object(from, member).text(inner).orElse(null);
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
