package nl.waarmerk.credentials;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.waarmerk.credentials.baked.PngBadge;
import nl.waarmerk.credentials.baked.SvgBadge;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Faults;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Stated;

/// Reads what a holder brings into one claim. Total: every document is either read or refused by
/// name.
public final class CredentialReader {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+/-]{1,100}");

    /// A signed document's payload may be long too: it is told by name that it is not read yet.
    static final Limits LIMITS =
            Limits.COMMAND.allowing((pointer, text) ->
                    text.startsWith("data:image/") || pointer.equals("/payload"));

    private static final String UNKNOWN =
            "One of Assertion (Open Badges 2.0), OpenBadgeCredential or AchievementCredential (Open Badges 3.0), VerifiableCredential is expected here.";

    private CredentialReader() {}

    /// Of a body as it came. One that is too large stays [Malformed], as for every other body.
    public static CredentialReading read(String contentType, byte[] body) {
        var representation = Representation.of(contentType);
        if (representation.isEmpty()) return CredentialReading.formatNotRead(format(contentType));
        try {
            return switch (representation.get()) {
                case CREDENTIAL -> credential(StrictJson.read(body, LIMITS));
                case BARE_CLAIM -> new BareClaims().read(StrictJson.read(body, LIMITS));
                case SIGNED -> SignedCredential.read(Ascii.text(body));
                case BAKED_PNG -> baked(PngBadge.in(body));
                case BAKED_SVG -> baked(SvgBadge.in(body));
            };
        } catch (Malformed e) {
            if (e.faults().stream().anyMatch(fault -> fault.code().equals("json.too-large")))
                throw e;
            return CredentialReading.malformed(e.faults());
        }
    }

    /// Of one among many: an object is a credential, a text is a signed one.
    static CredentialReading credential(Json document) {
        return switch (document) {
            case Json.Obj object -> {
                var part = new Part(object, "", new Faults());
                yield credential(part);
            }
            case Json.Text(var token) -> signed(token);
            case Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ ->
                    CredentialReading.malformed("", "an object");
        };
    }

    private static CredentialReading signed(String token) {
        try {
            return SignedCredential.read(token);
        } catch (Malformed e) {
            return CredentialReading.malformed(e.faults());
        }
    }

    private static CredentialReading baked(String content) {
        if (content.startsWith("{"))
            return credential(StrictJson.read(content.getBytes(StandardCharsets.UTF_8), LIMITS));
        if (content.startsWith("http"))
            return CredentialReading.formatNotRead("The address of a hosted badge");
        return SignedCredential.read(content);
    }

    static CredentialReading credential(Part part) {
        if (signed(part.json().members().keySet()))
            return CredentialReading.formatNotRead("A JSON Web Signature (application/jose+json)");
        var types = part.texts("type").stream().map(Stated::value).toList();
        if (!part.faults().none()) return CredentialReading.malformed(part.faults().all());
        var announced = new ArrayList<>(CredentialType.announcedBy(types));
        if (announced.size() != 1) return CredentialReading.typeUnknown(UNKNOWN);
        return switch (announced.getFirst()) {
            case OPEN_BADGE_2 -> read(part, OpenBadge2::read);
            case OPEN_BADGE_3, VERIFIABLE -> read(part, OpenBadge3::read);
            case ENVELOPED -> Enveloped.read(part);
            case EUROPEAN_DIGITAL_CREDENTIAL ->
                    CredentialReading.formatNotRead("A European Digital Credential");
            case PRESENTATION ->
                    CredentialReading.formatNotRead("A presentation (send the credential in it)");
        };
    }

    private static CredentialReading read(Part whole, Function<Part, Claim> format) {
        var claim = format.apply(whole);
        return whole.faults().none()
                ? new CredentialReading.Read(claim)
                : CredentialReading.malformed(whole.faults().all());
    }

    /// RFC 7515, 7.2: flattened or general.
    private static boolean signed(Set<String> members) {
        return members.contains("payload")
                && (members.contains("signature") || members.contains("signatures"));
    }

    private static String format(String contentType) {
        var essence = Representation.essence(contentType);
        return MEDIA_TYPE.matcher(essence).matches() ? essence : "This format";
    }
}
