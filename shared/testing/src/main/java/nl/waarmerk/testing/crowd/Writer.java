package nl.waarmerk.testing.crowd;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;

/// One machine whose people do whatever comes up, possible or not, often back-dated.
final class Writer {
    private static final int MOST_REPEATS = 20;

    private final RegisterStore store;
    private final Office office;
    private final Stage stage;
    private final Random random;
    private final Tally tally;

    Writer(RegisterStore store, Office office, Stage stage, Random random, Tally tally) {
        this.store = store;
        this.office = office;
        this.stage = stage;
        this.random = random;
        this.tally = tally;
    }

    void doSomething() {
        var programme = pick(stage.programmes());
        int accreditation = 1 + random.nextInt(2);
        var step = Demo.step(accreditation, day(), "2026-01-01", "inspection");
        switch (random.nextInt(14)) {
            case 0, 1 -> coordinator(programme, new Suspended(step));
            case 2, 3 -> coordinator(programme, new Resumed(step));
            case 4 -> coordinator(programme, new PutUnderConditions(step));
            case 5 -> coordinator(programme, new ConditionsMet(step));
            case 6 -> coordinator(programme, Demo.link(pick(Stage.NAMES), day()));
            case 7 ->
                    coordinator(
                            programme, new NameRemoved(1 + random.nextInt(15), Demo.day(day())));
            case 8 ->
                    enter(
                            People.machineOf(programme.institution()),
                            programme,
                            new Command.ReviseProgramme(
                                    Demo.programme(
                                            "Programme " + random.nextInt(99), day(), "6 EC")));
            case 9 ->
                    coordinator(
                            pick(stage.institutions()),
                            Demo.renaming("Name " + random.nextInt(99)));
            case 10 -> grant(programme);
            case 11 -> {
                var day = day();
                coordinator(programme, Demo.withdrawal(accreditation, day, day));
            }
            default -> mend(programme);
        }
    }

    private void grant(ProgrammeNumber programme) {
        var owner = programme.institution();
        var grant = new Command.Grant(DemoDecision.validFrom(day()).decision());
        if (enter(People.personOf(owner), programme, grant) instanceof Result.Recorded proposed)
            enter(People.colleagueOf(owner), programme, new Command.Confirm(proposed.version()));
    }

    /// Two coordinators correct a suspension, or annul whatever it is.
    private void mend(ProgrammeNumber programme) {
        var event = pick(store.history(programme, 0, 1_000)).event();
        var why = new ReasonGiven("mistake");
        Payload mending =
                event.payload() instanceof Suspended(var step)
                        ? new Corrected(
                                event.number(), Demo.suspension(step.accreditation(), day()), why)
                        : new Annulled(event.number(), why);
        if (coordinator(programme, mending) instanceof Result.Recorded proposed)
            enter(People.secondCoordinator(), programme, new Command.Confirm(proposed.version()));
    }

    private Result coordinator(RecordId record, Payload payload) {
        return enter(People.coordinator(), record, new Command.Enter(payload));
    }

    /// As a good client does: when nobody knows what became of it, again with the same key.
    private Result enter(Caller by, RecordId record, Command command) {
        var request = office.request(by, new Request.Target.Existing(record), command);
        var result = office.ask(request);
        for (int n = 0; result instanceof Result.Unclear && n < MOST_REPEATS; n++)
            result = office.ask(request);
        tally.count(result);
        return result;
    }

    private String day() {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_600)).toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
