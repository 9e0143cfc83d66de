package nl.waarmerk.lookup.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.waarmerk.lookup.answer.AccreditationJson;
import nl.waarmerk.lookup.answer.AccreditationState;
import nl.waarmerk.lookup.answer.Moment;
import nl.waarmerk.register.history.Accreditation;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Kind;

/// Accreditations by state, by the day before which they expire, and by institution.
public record AccreditationSearch(
        Optional<AccreditationState> state,
        Optional<LocalDate> expiresBefore,
        Optional<InstitutionId> institution)
        implements Search {
    @Override
    public Found in(Records records, Moment moment) {
        var found = new ArrayList<Found.Item>();
        for (var item : records.of(Kind.PROGRAMME)) {
            if (!(item.id() instanceof ProgrammeNumber number)) continue;
            if (institution.filter(i -> !i.equals(number.institution())).isPresent()) continue;
            var facts = new ProgrammeFacts(number, item.timeline().known(moment.knownAt()));
            for (var accreditation : facts.accreditations())
                if (wanted(accreditation, moment.asOf()))
                    found.add(
                            new Found.Item(
                                    accreditation.id().text(),
                                    () -> AccreditationJson.of(accreditation, moment.asOf())));
        }
        return new Found(found, Json.obj());
    }

    private boolean wanted(Accreditation accreditation, LocalDate day) {
        return state.filter(s -> s != AccreditationState.of(accreditation.on(day))).isEmpty()
                && expiresBefore
                        .filter(before -> !hasExpired(accreditation, before.minusDays(1)))
                        .isEmpty();
    }

    /// Neither a renewal nor a teach-out covers the day: one that was renewed does not expire.
    private static boolean hasExpired(Accreditation accreditation, LocalDate day) {
        return accreditation.on(day) instanceof Standing.NotInForce not
                && not.against().stream()
                        .anyMatch(against -> against.why() == Standing.Why.EXPIRED);
    }
}
