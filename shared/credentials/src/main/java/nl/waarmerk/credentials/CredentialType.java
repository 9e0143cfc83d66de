package nl.waarmerk.credentials;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The credentials that a document's `type` can announce, as far as this register knows them.
enum CredentialType {
    OPEN_BADGE_2("Assertion"),
    OPEN_BADGE_3("OpenBadgeCredential", "AchievementCredential"),
    EUROPEAN_DIGITAL_CREDENTIAL("EuropeanDigitalCredential"),
    ENVELOPED("EnvelopedVerifiableCredential"),
    PRESENTATION("VerifiablePresentation", "EnvelopedVerifiablePresentation"),
    /// What all of the newer ones are as well: it counts when nothing else is announced.
    VERIFIABLE("VerifiableCredential");

    private final Set<String> names;

    CredentialType(String... names) {
        this.names = Set.of(names);
    }

    /// All that it announces: a document that can be read as two credentials is read as neither.
    static Set<CredentialType> announcedBy(List<String> types) {
        var found = EnumSet.noneOf(CredentialType.class);
        for (var each : values())
            if (types.stream().anyMatch(each.names::contains)) found.add(each);
        if (found.size() > 1) found.remove(VERIFIABLE);
        return found;
    }
}
