package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import org.jspecify.annotations.Nullable;

/// An institution on one day.
record NaiveInstitution(List<NaiveRecord.Fact> facts, LocalDate day) {
    Answer.OfInstitution answer() {
        var registered = last(InstitutionRegistered.class, 0);
        return new Answer.OfInstitution(
                name(registered),
                sector(registered),
                participations(),
                new NaiveNames(facts, day).held(),
                keys());
    }

    private @Nullable BothLanguages name(NaiveRecord.@Nullable Fact registered) {
        var renamed = last(InstitutionRenamed.class, 0);
        if (renamed != null) return ((InstitutionRenamed) renamed.says()).name();
        return registered == null ? null : ((InstitutionRegistered) registered.says()).name();
    }

    private static @Nullable Sector sector(NaiveRecord.@Nullable Fact registered) {
        return registered == null ? null : ((InstitutionRegistered) registered.says()).sector();
    }

    private Set<Answer.TakingPart> participations() {
        var taking = new HashSet<Answer.TakingPart>();
        for (var fact : facts) {
            if (!(fact.says() instanceof ParticipationOpened opened) || !fact.by(day)) continue;
            var until = opened.until();
            boolean over = until != null && !day.isBefore(until);
            if (over || last(ParticipationClosed.class, fact.place()) != null) continue;
            var moved = last(ParticipationMoved.class, fact.place());
            var phase =
                    moved != null && moved.says() instanceof ParticipationMoved said
                            ? said.phase()
                            : opened.phase();
            taking.add(new Answer.TakingPart(fact.place(), opened.pilot().code(), phase.code()));
        }
        return taking;
    }

    private Set<Answer.Key> keys() {
        var keys = new HashSet<Answer.Key>();
        for (var fact : facts)
            if (fact.says() instanceof KeyAdded added)
                keys.add(new Answer.Key(added.kid(), added.from().toString(), retired(added)));
        return keys;
    }

    private @Nullable String retired(KeyAdded added) {
        for (var fact : facts)
            if (fact.says() instanceof KeyRetired retired && retired.kid().equals(added.kid()))
                return retired.cause().code() + " on " + retired.on();
        return null;
    }

    /// The last of a kind by the day; of one participation, or of the whole record (0).
    private NaiveRecord.@Nullable Fact last(Class<?> kind, int participation) {
        NaiveRecord.Fact last = null;
        for (var fact : facts)
            if (kind.isInstance(fact.says())
                    && fact.by(day)
                    && about(fact) == participation
                    && (last == null || fact.isAfter(last))) last = fact;
        return last;
    }

    private static int about(NaiveRecord.Fact fact) {
        return switch (fact.says()) {
            case ParticipationMoved moved -> moved.participation();
            case ParticipationClosed closed -> closed.participation();
            default -> 0;
        };
    }
}
