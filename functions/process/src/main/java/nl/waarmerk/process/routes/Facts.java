package nl.waarmerk.process.routes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/// What the register says of the programmes that cases are about.
@Singleton
final class Facts {
    private final RegisterStore register;

    Facts(RegisterStore register) {
        this.register = register;
    }

    /// Programmes that were not known at that moment are absent.
    Map<ProgrammeNumber, CaseFacts> of(
            Collection<ProgrammeNumber> programmes, @Nullable Instant knownAt) {
        var ids = new LinkedHashSet<RecordId>(programmes);
        for (var programme : programmes) ids.add(programme.institution());
        var records = register.records(ids);
        var facts = new HashMap<ProgrammeNumber, CaseFacts>();
        for (var programme : programmes)
            of(programme, records, knownAt).ifPresent(each -> facts.put(programme, each));
        return facts;
    }

    private static Optional<CaseFacts> of(
            ProgrammeNumber number, Map<RecordId, RecordItem> records, @Nullable Instant knownAt) {
        var programme = records.get(number);
        var owner = records.get(number.institution());
        if (programme == null || owner == null) return Optional.empty();
        var known = new ProgrammeFacts(number, programme.timeline().known(knownAt));
        if (known.versions().isEmpty()) return Optional.empty();
        var institution = (InstitutionId) owner.id();
        var sector = new InstitutionFacts(institution, owner.timeline().known(knownAt)).sector();
        return sector.map(in -> {
            var latest = latest(known);
            return new CaseFacts(
                    institution,
                    in,
                    latest.map(Latest::framework).orElse(null),
                    latest.map(Latest::accreditation).orElse(null));
        });
    }

    private record Latest(String framework, String accreditation) {}

    /// The decision that was learned last, whatever became of it.
    private static Optional<Latest> latest(ProgrammeFacts known) {
        Latest latest = null;
        for (var accreditation : known.accreditations())
            for (var segment : accreditation.decisions())
                if (segment.payload() instanceof DecisionPayload decided)
                    latest = new Latest(decided.decision().framework(), accreditation.id().text());
        return Optional.ofNullable(latest);
    }
}
