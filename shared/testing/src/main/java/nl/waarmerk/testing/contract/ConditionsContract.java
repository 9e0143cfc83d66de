package nl.waarmerk.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import org.junit.jupiter.api.Test;

/// Every condition of an append, straight on the port: what is told when it does not hold, and that
/// nothing is written then.
interface ConditionsContract extends StoreContract {
    @Test
    default void when_several_conditions_fail_the_first_in_the_order_is_told() {
        var here = place();
        var office = here.office();
        var han = office.admit("HAN", Sector.HBO);
        var avans = office.admit("Avans", Sector.HBO);
        var programme = office.offer(han, Demo.programme("Sales Manager"));
        var other = office.offer(avans, Demo.programme("Zorg"));
        var name = Demo.rioUnit("1001O2345");
        int link =
                office.enter(People.coordinator(), other, Demo.link(name, "2022-01-01")).version();
        office.enter(People.coordinator(), other, new NameRemoved(link, Demo.day("2023-01-01")));

        var append = Prepared.append(here, linking(office, programme, "2023-01-01"));
        assertThat(append.candidates()).containsExactly(new Append.Unchanged(other, 3));

        office.enter(People.coordinator(), avans, Demo.renaming("Avans"));
        refused(here, append, Appended.LOST_THE_RACE);
        revise(office, other);
        refused(here, append, Appended.NAMES_CHANGED);
        revise(office, programme);
        refused(here, append, Appended.RECORD_CHANGED);
        office.enter(People.coordinator(), han, Demo.renaming("HAN"));
        refused(here, append, Appended.INSTITUTION_CHANGED);
        Office.recorded(office.ask(sameKey(append, office, avans)));
        refused(here, append, Appended.KEY_EXISTS);
    }

    @Test
    default void a_name_that_got_another_candidate_stops_the_append() {
        var here = place();
        var office = here.office();
        var han = office.admit("HAN", Sector.HBO);
        var programme = office.offer(han, Demo.programme("Sales Manager"));
        var other = office.offer(han, Demo.programme("Digital Advisor"));
        var append = Prepared.append(here, linking(office, programme, "2023-01-01"));
        office.ask(linking(office, other, "2022-01-01"));
        refused(here, append, Appended.NAMES_CHANGED);
    }

    @Test
    default void a_counter_that_moved_stops_the_append() {
        var here = place();
        var append = Prepared.append(here, registering(here.office(), "HAN"));
        var counter = new Append.Counter("institutions", 1, 2);
        refused(here, Prepared.withCounter(append, counter), Appended.RECORD_CHANGED);
        assertThat(here.store().append(append)).isEqualTo(Appended.DONE);
    }

    @Test
    default void a_number_is_given_to_one_record_only() {
        var here = place();
        var append = Prepared.append(here, registering(here.office(), "HAN"));
        here.office().ask(registering(here.office(), "Avans"));
        assertThat(append.item().id()).isEqualTo(new InstitutionId(1));
        refused(here, append, Appended.RECORD_CHANGED);
    }

    @Test
    default void an_append_is_written_once() {
        var here = place();
        var append = Prepared.append(here, registering(here.office(), "HAN"));
        assertThat(here.store().append(append)).isEqualTo(Appended.DONE);
        refused(here, append, Appended.KEY_EXISTS);
        var another = Office.key(People.coordinator(), "another key", "hash");
        refused(here, Prepared.withKey(append, another), Appended.RECORD_CHANGED);
    }

    private static void refused(Place here, Append append, Appended expected) {
        var before = Everything.in(here.store());
        assertThat(here.store().append(append)).isEqualTo(expected);
        assertThat(Everything.in(here.store())).isEqualTo(before);
    }

    private static Request linking(Office office, RecordId record, String from) {
        return office.request(
                People.coordinator(),
                new Request.Target.Existing(record),
                new Command.Enter(Demo.link(Demo.rioUnit("1001O2345"), from)));
    }

    private static Request registering(Office office, String name) {
        return office.request(
                People.coordinator(),
                new Request.Target.NewInstitution(),
                new Command.RegisterInstitution(Demo.institution(name, Sector.HBO), List.of()));
    }

    private static Request sameKey(Append append, Office office, InstitutionId institution) {
        var request =
                office.request(
                        People.coordinator(),
                        new Request.Target.Existing(institution),
                        new Command.Enter(Demo.renaming("Avans again")));
        return new Request(request.caller(), request.target(), request.asked(), null, append.key());
    }

    private static void revise(Office office, ProgrammeNumber programme) {
        office.enter(
                People.machineOf(programme.institution()),
                new Request.Target.Existing(programme),
                new Command.ReviseProgramme(
                        Demo.programme("Sales Manager 2", "2023-09-01", "6 EC")));
    }
}
