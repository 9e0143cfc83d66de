package nl.waarmerk.lookup.catalogue;

import java.util.Map;
import java.util.Optional;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.lookup.answer.ProgrammeJson;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import org.jspecify.annotations.Nullable;

/// A programme with what it is searched by; `shown` is the version of the day, or the first one
/// before it begins.
record ProgrammeRow(
        ProgrammeFacts facts, Content shown, ProgrammeStatus status, @Nullable Sector sector) {
    /// Empty for what was not known then.
    static Optional<ProgrammeRow> of(
            RecordItem item, Moment moment, Map<InstitutionId, Sector> sectors) {
        if (!(item.id() instanceof ProgrammeNumber number)) return Optional.empty();
        var facts = new ProgrammeFacts(number, item.timeline().known(moment.knownAt()));
        var versions = facts.versions();
        if (versions.isEmpty()) return Optional.empty();
        return Optional.of(
                new ProgrammeRow(
                        facts,
                        facts.versionOn(moment.asOf()).orElse(versions.getFirst()).content(),
                        ProgrammeStatus.of(facts, moment.asOf()),
                        sectors.get(number.institution())));
    }

    String number() {
        return facts.number().text();
    }

    InstitutionId institution() {
        return facts.number().institution();
    }

    Found.Item item(Sort sort, Moment moment) {
        return new Found.Item(
                sort.key(number(), shown.title().nl()),
                () -> ProgrammeJson.of(facts, moment.asOf()));
    }
}
