package nl.waarmerk.register.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// What is known of an institution at one record time; each question takes a day.
public record InstitutionFacts(InstitutionId id, List<Segment> known) {
    /// Absent when nothing was known of it yet.
    public Optional<Sector> sector() {
        for (var segment : known)
            if (segment.payload() instanceof InstitutionRegistered registered)
                return Optional.of(registered.sector());
        return Optional.empty();
    }

    public Optional<BothLanguages> nameOn(LocalDate day) {
        BothLanguages name = null;
        for (var segment : known) {
            if (segment.payload() instanceof InstitutionRegistered registered)
                name = registered.name();
            if (segment.payload() instanceof InstitutionRenamed renamed
                    && !renamed.from().isAfter(day)) name = renamed.name();
        }
        return Optional.ofNullable(name);
    }

    public boolean participatesOn(LocalDate day) {
        return participationOn(day).isPresent();
    }

    public Optional<Participation> participationOn(LocalDate day) {
        return participations().stream().filter(p -> p.on(day)).findFirst();
    }

    public List<Participation> participations() {
        var found = new ArrayList<Participation>();
        for (var segment : known)
            if (segment.payload() instanceof ParticipationOpened opened) {
                var closed = closing(segment.place());
                var until = until(opened, closed);
                if (until == null || opened.from().isBefore(until))
                    found.add(
                            new Participation(
                                    segment.place(),
                                    opened.pilot(),
                                    new Period(opened.from(), until),
                                    segment,
                                    closed == null ? segment : closed));
            }
        return found;
    }

    /// The phase of a participation on a day: the last one that it was moved to by then.
    public Phase phaseOn(Participation participation, LocalDate day) {
        var phase = ((ParticipationOpened) participation.opened().payload()).phase();
        for (var segment : known)
            if (segment.payload() instanceof ParticipationMoved moved
                    && moved.participation() == participation.number()
                    && !moved.from().isAfter(day)) phase = moved.phase();
        return phase;
    }

    public List<KeyHeld> keys() {
        var keys = new ArrayList<KeyHeld>();
        for (var segment : known)
            if (segment.payload() instanceof KeyAdded added)
                keys.add(
                        new KeyHeld(
                                added.kid(), added.key(), added.from(), retirement(added.kid())));
        return keys;
    }

    public List<NameHeld> names() {
        return Names.of(known);
    }

    private @Nullable Segment closing(int participation) {
        for (var segment : known)
            if (segment.payload() instanceof ParticipationClosed closed
                    && closed.participation() == participation) return segment;
        return null;
    }

    private static @Nullable LocalDate until(
            ParticipationOpened opened, @Nullable Segment closing) {
        if (closing == null || !(closing.payload() instanceof ParticipationClosed closed))
            return opened.until();
        var planned = opened.until();
        return planned != null && planned.isBefore(closed.until()) ? planned : closed.until();
    }

    private @Nullable KeyRetired retirement(String kid) {
        for (var segment : known)
            if (segment.payload() instanceof KeyRetired retired && retired.kid().equals(kid))
                return retired;
        return null;
    }
}
