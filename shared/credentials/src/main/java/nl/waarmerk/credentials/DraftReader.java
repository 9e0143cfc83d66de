package nl.waarmerk.credentials;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.draft.Draft;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.verdict.Claim;

/// Reads a document that is about to be issued: its claim as everybody will read it, and what its
/// own form lacks. Whether there is a learner is looked at; who it is goes no further.
public final class DraftReader {
    public static final List<String> READ_TYPES =
            List.of("application/json", "application/ld+json");

    private DraftReader() {}

    public static DraftReading read(String contentType, byte[] body) {
        if (!READ_TYPES.contains(Representation.essence(contentType)))
            return new DraftReading.Unreadable(notRead());
        Json document;
        try {
            document = StrictJson.read(body, CredentialReader.LIMITS);
        } catch (Malformed e) {
            if (e.faults().stream().anyMatch(fault -> fault.code().equals("json.too-large")))
                throw e;
            return new DraftReading.Unreadable(CredentialReading.malformed(e.faults()));
        }
        return read(document);
    }

    public static DraftReading read(Json document) {
        if (document instanceof Json.Text) return new DraftReading.Unreadable(notRead());
        return switch (CredentialReader.credential(document)) {
            case CredentialReading.Read(var _, var signed) when signed != null ->
                    new DraftReading.Unreadable(notRead());
            case CredentialReading.Read(var claim, var _) ->
                    new DraftReading.Read(new Draft(claim, misses((Json.Obj) document, claim)));
            case CredentialReading.Unreadable why -> new DraftReading.Unreadable(why);
        };
    }

    private static List<Miss> misses(Json.Obj document, Claim claim) {
        return switch (type(document)) {
            case OPEN_BADGE_2 -> OpenBadge2Elements.misses(document, claim);
            case OPEN_BADGE_3, VERIFIABLE -> {
                var misses = new ArrayList<>(OpenBadge3Elements.misses(document, claim));
                misses.addAll(DutchProfile.misses(document));
                yield misses;
            }
            case EUROPEAN_DIGITAL_CREDENTIAL, ENVELOPED, PRESENTATION -> List.of();
        };
    }

    /// It was read, so it announces exactly one.
    private static CredentialType type(Json.Obj document) {
        var said = document.members().get("type");
        var types = said instanceof Json.Arr(var items) ? items : List.of(said);
        return CredentialType.announcedBy(
                        types.stream()
                                .filter(Json.Text.class::isInstance)
                                .map(type -> ((Json.Text) type).value())
                                .toList())
                .iterator()
                .next();
    }

    private static CredentialReading.Unreadable notRead() {
        return new CredentialReading.Unreadable(
                CredentialReading.Code.FORMAT_NOT_READ,
                "A draft is sent unsigned, as one of " + String.join(", ", READ_TYPES),
                List.of());
    }
}
