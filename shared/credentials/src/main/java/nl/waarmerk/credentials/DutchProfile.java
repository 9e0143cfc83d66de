package nl.waarmerk.credentials;

import java.util.LinkedHashSet;
import java.util.List;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.Json;

/// The Dutch Open Badges 3.0 profile of a microcredential: the schema of Open Badges 3.0, that of
/// the profile, and that of its size in credits or hours.
final class DutchProfile {
    private static final ProfileSchema OPEN_BADGES =
            ProfileSchema.read("ob_v3p0_achievementcredential_schema.json");
    private static final ProfileSchema MICROCREDENTIAL = ProfileSchema.read("microcredential.json");
    private static final ProfileSchema IN_CREDITS = ProfileSchema.read("microcredential_ects.json");
    private static final ProfileSchema IN_HOURS = ProfileSchema.read("microcredential_sbu.json");

    private DutchProfile() {}

    /// Without a size the profile itself says so.
    static List<Miss> misses(Json.Obj credential) {
        var misses = new LinkedHashSet<Miss>(OPEN_BADGES.misses(credential));
        misses.addAll(MICROCREDENTIAL.misses(credential));
        var achievement = new Elements(credential).at("/credentialSubject/achievement");
        if (achievement instanceof Json.Obj(var members)) {
            if (members.containsKey("ECTS")) misses.addAll(IN_CREDITS.misses(credential));
            if (members.containsKey("SBU")) misses.addAll(IN_HOURS.misses(credential));
        }
        return List.copyOf(misses);
    }
}
