package nl.waarmerk.testing.histories;

import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;

/// Names of the world, a few of each kind, so that a record is given the same one again.
record NameActs(Draws draws, History history) {
    NameLinked linked() {
        boolean always = draws.percent(20);
        var from = draws.day();
        return new NameLinked(name(), always ? null : from, draws.after(from));
    }

    NameRemoved removed() {
        var links = Past.standing(history, NameLinked.class);
        if (links.isEmpty() || draws.percent(3)) return new NameRemoved(draws.upTo(9), draws.day());
        var link = draws.oneOf(links);
        var from = link.payload().effectiveFrom();
        return new NameRemoved(link.place(), draws.around(from == null ? null : from.plusDays(1)));
    }

    private Identifier name() {
        boolean ofInstitution = history.id() instanceof InstitutionId ^ draws.percent(3);
        return ofInstitution ? institutions() : programmes();
    }

    private Identifier institutions() {
        int mark = draws.setting().mark();
        return draws.percent(50)
                ? new Identifier(Scheme.SCHAC, "school-" + mark + "-" + draws.upTo(2) + ".example")
                : new Identifier(
                        Scheme.ISSUER_ADDRESS,
                        "https://badges.example/issuers/" + mark + "/" + draws.upTo(2));
    }

    private Identifier programmes() {
        int mark = draws.setting().mark();
        return draws.percent(50)
                ? new Identifier(Scheme.PROGRAMME_CODE, "SM-" + draws.upTo(2))
                : new Identifier(
                        Scheme.BADGE_CLASS,
                        "https://badges.example/badges/" + mark + "/" + draws.upTo(2));
    }

    /// The one that the institution is registered with.
    static Identifier ofNewInstitution(int mark) {
        return new Identifier(Scheme.SCHAC, "school-" + mark + ".example");
    }

    static Identifier ofNewProgramme(int mark) {
        return new Identifier(Scheme.RIO_UNIT, "%04dO%04d".formatted(mark / 10_000, mark % 10_000));
    }
}
