package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.time.Amsterdam;

/// Draws commands from a seed and enters them at a desk.
public final class Play {
    private final Draws draws;
    private final Desk desk;
    private final Tally tally = new Tally();
    private Instant now;

    private Play(long seed, Setting setting, Desk desk) {
        this.draws = new Draws(new SplittableRandom(seed), setting);
        this.desk = desk;
        this.now = setting.start();
    }

    /// As many changes as asked, accepted or not; what is done with proposals comes on top.
    public static Played of(long seed, int changes, Setting setting, Desk desk) {
        return new Play(seed, setting, desk).play(seed, changes);
    }

    private Played play(long seed, int changes) {
        var owner = (InstitutionId) registered(institution());
        var programme = registered(programme(owner));
        int entered = 2;
        if (draws.percent(85)) {
            enter(participation(past(owner, programme)));
            entered++;
        }
        while (entered < changes) {
            var turn = new NextTurn(draws, past(owner, programme)).turn();
            enter(turn);
            if (turn.command() instanceof Command.Change) entered++;
        }
        var past = past(owner, programme);
        return new Played(seed, draws.setting(), past.institution(), past.programme(), tally);
    }

    private Past past(RecordId owner, RecordId programme) {
        return new Past(desk.history(owner), desk.history(programme), Amsterdam.dayOf(now));
    }

    private RecordId registered(Turn turn) {
        return switch (enter(turn)) {
            case Desk.Entered.Recorded(var record, var events) -> record;
            case Desk.Entered.Refused(var code) ->
                    throw new IllegalStateException("a registration was refused: " + code);
        };
    }

    private Desk.Entered enter(Turn turn) {
        // Often the very next millisecond, so that the moments around two events meet.
        now = now.plusMillis(draws.percent(60) ? draws.upTo(2) : draws.upTo(30_000_000));
        var entered = desk.enter(turn, now);
        tally.note(turn.command().act(), entered);
        return entered;
    }

    private Turn institution() {
        var content = new InstitutionRegistered(ChangeDraw.name(draws), Sector.HBO);
        var names = List.of(NameActs.ofNewInstitution(draws.setting().mark()));
        return Turn.at(
                new Request.Target.NewInstitution(),
                Callers.coordinator("proposer"),
                new Command.RegisterInstitution(content, names));
    }

    private Turn programme(InstitutionId owner) {
        var nothing = new Past(desk.history(owner), desk.history(owner), Amsterdam.dayOf(now));
        var content = new Contents(draws, nothing).offered(draws.day());
        var names = List.of(NameActs.ofNewProgramme(draws.setting().mark()));
        return Turn.at(
                new Request.Target.NewProgramme(owner),
                Callers.ofInstitution(owner, "proposer"),
                new Command.RegisterProgramme(content, names));
    }

    private Turn participation(Past past) {
        var opened = new ParticipationActs(draws, past).throughout();
        return Turn.on(past.owner(), Callers.coordinator("proposer"), new Command.Enter(opened));
    }
}
