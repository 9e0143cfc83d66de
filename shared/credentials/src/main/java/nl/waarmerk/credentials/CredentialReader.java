package nl.waarmerk.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    private CredentialReader() {}

    /// Of a body as it came. One that is too large stays [Malformed], as for every other body.
    public static CredentialReading read(String contentType, byte[] body) {
        var representation = Representation.of(contentType);
        if (representation.isEmpty()) return CredentialReading.formatNotRead(format(contentType));
        try {
            return read(representation.get(), StrictJson.read(body, LIMITS));
        } catch (Malformed e) {
            if (e.faults().stream().anyMatch(fault -> fault.code().equals("json.too-large")))
                throw e;
            return CredentialReading.malformed(e.faults());
        }
    }

    public static CredentialReading read(Representation representation, Json document) {
        return switch (representation) {
            case CREDENTIAL -> credential(document);
            case BARE_CLAIM -> BareClaim.read(document);
        };
    }

    private static CredentialReading credential(Json document) {
        var faults = new Faults();
        if (!(document instanceof Json.Obj object)) {
            faults.add("", CredentialReading.Code.MALFORMED.code(), "expected here: an object");
            return CredentialReading.malformed(faults.all());
        }
        if (signed(object.members().keySet()))
            return CredentialReading.formatNotRead("A JSON Web Signature (application/jose+json)");
        var part = new Part(object, "", faults);
        var types = part.texts("type").stream().map(Stated::value).toList();
        if (!faults.none()) return CredentialReading.malformed(faults.all());
        var announced = new ArrayList<>(CredentialType.announcedBy(types));
        if (announced.size() != 1) return CredentialReading.typeUnknown(unknown(types));
        return switch (announced.getFirst()) {
            case OPEN_BADGE_2 -> read(part, OpenBadge2::read);
            case OPEN_BADGE_3 -> read(part, OpenBadge3::read);
            case EUROPEAN_DIGITAL_CREDENTIAL ->
                    CredentialReading.formatNotRead("A European Digital Credential");
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

    private static String unknown(List<String> types) {
        if (types.contains("VerifiablePresentation"))
            return "A presentation is not read: send the credential that is in it.";
        return "One of Assertion (Open Badges 2.0), OpenBadgeCredential or AchievementCredential (Open Badges 3.0) is expected here.";
    }
}
