package nl.waarmerk.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.accreditation.Statement;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.transparency.Hash;
import org.jspecify.annotations.Nullable;

/// Histories for the register's own tests: event n was learned n minutes after the first hour of
/// 2026.
public final class Past {
    public static final InstitutionId OWNER = new InstitutionId(12);
    public static final ProgrammeNumber PROGRAMME = new ProgrammeNumber(OWNER, 3);
    private static final Instant BEGIN = Instant.parse("2026-01-01T01:00:00Z");
    private static final String SUBJECT = "0".repeat(64);

    private Past() {}

    public static Instant learned(int number) {
        return BEGIN.plusSeconds(60L * number);
    }

    public static List<Logged> of(RecordId record, Payload... payloads) {
        var history = new ArrayList<Logged>();
        for (var payload : payloads) history.add(logged(record, history.size() + 1, payload, null));
        return history;
    }

    /// The same with one event more, which confirms a proposal.
    public static List<Logged> confirming(List<Logged> history, int proposal, Payload payload) {
        var more = new ArrayList<>(history);
        var record = history.getFirst().event().id().record();
        more.add(logged(record, more.size() + 1, payload, proposal));
        return more;
    }

    private static Logged logged(
            RecordId record, int number, Payload payload, @Nullable Integer proposal) {
        var event =
                new Event(
                        new EventId(record, number),
                        learned(number),
                        new Actor(Role.COORDINATOR, null),
                        payload,
                        proposal,
                        List.of(new Commitment("subject", SUBJECT)));
        return new Logged(event, number - 1L, new Hash(0, 0, 0, number));
    }

    public static ProgrammeRegistered registered() {
        return new ProgrammeRegistered(content("5 EC"));
    }

    public static Content content(String size) {
        var parts = size.split(" ", 2);
        return new Content(
                new BothLanguages("Sales Manager", null),
                new Size(new BigDecimal(parts[0]), Size.Unit.valueOf(parts[1])),
                new Level(5, null, Level.Basis.INDICATIVE),
                null,
                List.of("Leads a sales team"),
                "nl-NL",
                null,
                "evening",
                LocalDate.parse("2022-01-01"),
                List.of());
    }

    public static AccreditationGranted granted(String from, @Nullable String until) {
        return new AccreditationGranted(1, decision("HO-2021", from, until));
    }

    public static AccreditationRenewed renewed(String from, @Nullable String until) {
        return new AccreditationRenewed(1, decision("HO-2021", from, until));
    }

    /// With every statement met that the framework asks for.
    public static Decision decision(String framework, String from, @Nullable String until) {
        var stated = Frameworks.builtIn().byId(framework).orElseThrow().stated();
        return new Decision(
                framework,
                "Examencommissie",
                LocalDate.parse(from),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(1),
                Limits.NONE,
                stated.stream().map(rule -> new Statement(rule.id(), true)).toList(),
                null);
    }

    public static Step step(String from) {
        return new Step(1, LocalDate.parse(from), LocalDate.parse(from), why());
    }

    public static Withdrawn withdrawn(String from, String decidedOn) {
        var step = new Step(1, LocalDate.parse(from), LocalDate.parse(decidedOn), why());
        return new Withdrawn(step, step.effectiveFrom().isBefore(step.decidedOn()));
    }

    public static ReasonGiven why() {
        return new ReasonGiven("quality");
    }
}
