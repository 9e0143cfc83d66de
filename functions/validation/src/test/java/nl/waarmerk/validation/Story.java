package nl.waarmerk.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import org.jspecify.annotations.Nullable;

/// A register that is empty at first, and the office in which its decisions are entered.
final class Story {
    final HandClock clock;
    final RegisterStore register;
    final Office office;

    Story(String now) {
        clock = new HandClock(now);
        register = new InMemoryRegister(clock);
        office = new Office(register, clock);
    }

    Story(RegisterStore register, HandClock clock) {
        this.clock = clock;
        this.register = register;
        this.office = new Office(register, clock);
    }

    Desk desk() {
        return new Desk(register, clock);
    }

    /// By one person, on the coordinator's own.
    int enter(RecordId record, Payload payload) {
        return office.enter(People.coordinator(), record, payload).version();
    }

    /// The number of the event that was recorded.
    int byTwo(RecordId record, Payload payload) {
        return office.byTwo(record, payload).version();
    }

    void link(RecordId record, Identifier name) {
        if (name.scheme().carriesTrust()) byTwo(record, Demo.link(name));
        else enter(record, Demo.link(name));
    }

    static Step step(AccreditationId accreditation, String from) {
        return Demo.step(accreditation.sequence(), from, from, "inspection");
    }

    static Content content(String from, String size, int eqf) {
        var parts = size.split(" ", -1);
        return new Content(
                Demo.programme("A programme").title(),
                new Size(new BigDecimal(parts[0]), Size.Unit.valueOf(parts[1])),
                new Level(eqf, null, Level.Basis.INDICATIVE),
                null,
                List.of("Can do what it says"),
                "nl-NL",
                null,
                null,
                LocalDate.parse(from),
                List.of());
    }

    static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
