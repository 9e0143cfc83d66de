package nl.waarmerk.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// The life of one institution and its programme, in which every act is done. Each life has names
/// of its own; deed by deed it is the same as every other one.
public final class Life {
    /// What is done next, once all before it has been recorded ([#heard]).
    public record Deed(String name, Function<Life, Request> asked) {}

    private static final InstitutionId BOARD = new InstitutionId(999_999);

    private final Office office;
    private final int number;
    private @Nullable InstitutionId institution;
    private @Nullable ProgrammeNumber programme;
    private @Nullable RecordId latest;
    private int proposal;

    public Life(Office office, int number) {
        this.office = office;
        this.number = number;
    }

    public static List<Deed> deeds() {
        return Deeds.ALL;
    }

    /// What was recorded of the last deed; of a refused one there is nothing to hear.
    public void heard(Result.Recorded recorded) {
        latest = recorded.record();
        switch (latest) {
            case InstitutionId id -> institution = id;
            case ProgrammeNumber id -> programme = id;
        }
        if (recorded.events().getFirst().event().payload() instanceof Proposed)
            proposal = recorded.version();
    }

    public InstitutionId institution() {
        return Objects.requireNonNull(institution, "not registered yet");
    }

    public ProgrammeNumber programme() {
        return Objects.requireNonNull(programme, "not registered yet");
    }

    int proposal() {
        return proposal;
    }

    Request registerInstitution() {
        var domain = Demo.domain("life-" + number + ".example");
        var command =
                new Command.RegisterInstitution(
                        Demo.institution("Life " + number, Sector.HBO), List.of(domain));
        return office.request(People.coordinator(), new Request.Target.NewInstitution(), command);
    }

    Request registerClient() {
        return own(new ClientRegistered("https://login.example", "client-" + number));
    }

    Request registerProgramme() {
        var command = new Command.RegisterProgramme(Demo.programme("Programme"), List.of(unit(1)));
        var target = new Request.Target.NewProgramme(institution());
        return office.request(People.machineOf(institution()), target, command);
    }

    /// Exclusive names: of this life alone.
    Identifier unit(int which) {
        return Demo.rioUnit("%04dO%04d".formatted(number, which));
    }

    Request linkBadgeClass() {
        return programme(Demo.link(Demo.badgeClass("life-" + number)));
    }

    Request suspend() {
        var asked = programme(Demo.suspension(1, "2023-07-01"));
        var parts = Parts.NONE.with("reason/text", Json.of("what the inspection found"));
        return new Request(
                asked.caller(),
                asked.target(),
                new Asked(asked.asked().command(), parts),
                asked.ifMatch(),
                asked.key());
    }

    Request revise() {
        var content = Demo.programme("Programme", "2024-01-01", "6 EC");
        return ask(
                People.machineOf(institution()), programme(), new Command.ReviseProgramme(content));
    }

    Request report() {
        var report =
                new RecognitionReported(
                        BOARD,
                        Demo.day("2024-09-01"),
                        RecognitionReported.Outcome.GRANTED,
                        "5 EC",
                        null);
        return ask(People.machineOf(BOARD), programme(), new Command.Enter(report));
    }

    Request own(Payload payload) {
        return ask(People.coordinator(), institution(), new Command.Enter(payload));
    }

    Request programme(Payload payload) {
        return ask(People.coordinator(), programme(), new Command.Enter(payload));
    }

    Request propose(Command command) {
        return ask(person(), programme(), command);
    }

    Request colleague(Command command) {
        return ask(colleague(), programme(), command);
    }

    Request confirm(Caller by) {
        return ask(
                by,
                Objects.requireNonNull(latest, "nothing proposed"),
                new Command.Confirm(proposal));
    }

    private Request ask(Caller by, RecordId record, Command command) {
        return office.request(by, new Request.Target.Existing(record), command);
    }

    private Caller person() {
        return People.personOf(institution());
    }

    Caller colleague() {
        return People.colleagueOf(institution());
    }
}
