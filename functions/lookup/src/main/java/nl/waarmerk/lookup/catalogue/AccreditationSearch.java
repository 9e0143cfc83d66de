package nl.waarmerk.lookup.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.waarmerk.lookup.answer.AccreditationJson;
import nl.waarmerk.lookup.answer.AccreditationState;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.Accreditation;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Kind;

/// Accreditations by state, by the day before which they expire, and by institution.
public record AccreditationSearch(
        Optional<AccreditationState> state, Optional<LocalDate> expiresBefore, Optional<InstitutionId> institution) {
    public Found in(Catalogue catalogue, Moment moment) {
        var found = new ArrayList<Found.Item>();
        for (var item : catalogue.all(Kind.PROGRAMME)) {
            if (!(item.id() instanceof ProgrammeNumber number)) continue;
            if (institution.filter(i -> !i.equals(number.institution())).isPresent()) continue;
            var facts = new ProgrammeFacts(number, item.timeline().known(moment.knownAt()));
            for (var accreditation : facts.accreditations())
                if (wanted(accreditation, moment.asOf()))
                    found.add(new Found.Item(
                            accreditation.id().text(), () -> AccreditationJson.of(accreditation, moment.asOf())));
        }
        return new Found(found, Json.obj());
    }

    private boolean wanted(Accreditation accreditation, LocalDate day) {
        var standing = accreditation.on(day);
        if (state.filter(s -> s != AccreditationState.of(standing)).isPresent()) return false;
        var until = AccreditationJson.decision(standing).validUntil();
        return expiresBefore.filter(before -> until == null || !until.isBefore(before)).isEmpty();
    }
}
