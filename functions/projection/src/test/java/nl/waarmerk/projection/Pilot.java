package nl.waarmerk.projection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.process.project.Projection;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.histories.Sample;

/// A register in which everything has happened: generated histories with mending, rounds of
/// proposals and recognitions.
final class Pilot {
    static final Instant NOW = Instant.parse("2040-05-06T08:00:00Z");
    private static final int HISTORIES = 12;
    private static final int COMMANDS = 80;

    private Pilot() {}

    static List<Logged> in(RegisterStore register) {
        long seed = Long.getLong("waarmerk.seed", System.nanoTime());
        System.out.println("a generated register: -Dwaarmerk.seed=" + seed);
        Sample.in(register, seed, HISTORIES, COMMANDS);
        return register.changes(-1, Integer.MAX_VALUE);
    }

    /// Erases the subject of the last event that has one and made a process event; returns what was
    /// added to the log.
    static List<Logged> erase(RegisterStore register, List<Logged> log) {
        var office = new Office(register, new HandClock("2041-05-06T08:00:00Z"));
        var with =
                log.reversed().stream()
                        .map(Logged::event)
                        .filter(event -> !projection(log, event.id().record()).of(event).isEmpty())
                        .filter(event ->
                                !register.parts(List.of(event.id()), Parts.SUBJECT).isEmpty())
                        .findFirst()
                        .orElseThrow();
        office.byTwo(
                with.id().record(),
                new Erased(with.number(), Parts.SUBJECT, new ReasonGiven("privacy.request")));
        return register.changes(log.size() - 1, Integer.MAX_VALUE);
    }

    private static Projection projection(List<Logged> log, RecordId record) {
        return new Projection(number ->
                log.stream()
                        .map(Logged::event)
                        .filter(event -> event.id().equals(new EventId(record, number)))
                        .findFirst()
                        .orElseThrow());
    }

    static Set<InstitutionId> institutions(List<Logged> log) {
        return log.stream()
                .map(each -> each.event().id().record().institution())
                .collect(Collectors.toSet());
    }
}
