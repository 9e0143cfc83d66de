package nl.waarmerk.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;

/// What tests put into the register: right in every respect, so that a test names only what matters
/// to it.
public final class Demo {
    private Demo() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static InstitutionRegistered institution(String name, Sector sector) {
        return new InstitutionRegistered(new BothLanguages(name, null), sector);
    }

    public static ParticipationOpened inThePilotFrom(String day) {
        return new ParticipationOpened(new Phase("pilot"), new Phase("first"), day(day), null);
    }

    public static InstitutionRenamed renaming(String name) {
        return new InstitutionRenamed(new BothLanguages(name, null), day("2022-01-01"));
    }

    public static Content programme(String title) {
        return programme(title, "2022-01-01", "5 EC");
    }

    public static Content programme(String title, String from, String size) {
        var parts = size.split(" ", 2);
        return new Content(
                new BothLanguages(title, null),
                new Size(new BigDecimal(parts[0]), Size.Unit.valueOf(parts[1])),
                new Level(5, "5", Level.Basis.INDICATIVE),
                new Field("0414"),
                List.of("Leads a sales team and accounts for its results"),
                "nl-NL",
                "portfolio",
                "blended",
                day(from),
                List.of());
    }

    public static Withdrawn withdrawal(int accreditation, String effectiveFrom, String decidedOn) {
        var step = step(accreditation, effectiveFrom, decidedOn, "quality.insufficient");
        return new Withdrawn(step, step.effectiveFrom().isBefore(step.decidedOn()));
    }

    public static Suspended suspension(int accreditation, String from) {
        return new Suspended(step(accreditation, from, from, "inspection"));
    }

    public static Step step(int accreditation, String from, String decidedOn, String reason) {
        return new Step(accreditation, day(from), day(decidedOn), new ReasonGiven(reason));
    }

    public static Identifier name(String schemeAndValue) {
        var parts = schemeAndValue.split(" ", 2);
        return new Identifier(Scheme.parse(parts[0]), parts[1]);
    }

    public static NameLinked link(Identifier name) {
        return new NameLinked(name, null, null);
    }

    public static NameLinked link(Identifier name, String from) {
        return new NameLinked(name, day(from), null);
    }

    public static Identifier rioUnit(String value) {
        return Identifier.registrable(Scheme.RIO_UNIT, value);
    }

    public static Identifier programmeCode(String value) {
        return Identifier.registrable(Scheme.PROGRAMME_CODE, value);
    }

    public static Identifier badgeClass(String entity) {
        return Identifier.registrable(
                Scheme.BADGE_CLASS, "https://badges.example/public/badges/" + entity);
    }

    public static Identifier domain(String name) {
        return Identifier.registrable(Scheme.SCHAC, name);
    }
}
