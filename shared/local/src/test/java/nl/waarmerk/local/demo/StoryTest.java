package nl.waarmerk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.verdict.Accredited;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.testing.InMemoryRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final InMemoryRegister REGISTER = new InMemoryRegister(InstantSource.system());

    @BeforeAll
    static void it_is_told_once() {
        Story.tell(REGISTER);
    }

    @Test
    void thirty_two_institutions_start_and_one_does_not_exist() {
        assertThat(REGISTER.all(Kind.INSTITUTION, 100)).hasSize(33);
    }

    @Test
    void sales_manager_was_accredited_on_the_day_of_the_award_and_not_before_its_decision() {
        var facts = facts(ProgrammeNumber.parse("MCNL-0006-0001"), null);
        assertThat(Accredited.on(LocalDate.parse("2023-07-04"), facts).reasons()).isEmpty();
        assertThat(Accredited.on(LocalDate.parse("2023-06-11"), facts).reasons())
                .extracting(r -> r.code())
                .containsExactly(ReasonCode.ACCREDITATION_NOT_YET_IN_FORCE);
    }

    @Test
    void what_was_known_has_a_past() {
        var before =
                facts(
                        ProgrammeNumber.parse("MCNL-0006-0001"),
                        Instant.parse("2023-06-01T00:00:00Z"));
        assertThat(before.versions()).hasSize(1);
        assertThat(before.accreditations()).isEmpty();
    }

    @Test
    void there_is_a_programme_for_each_state() {
        var codes = new TreeSet<String>();
        for (var item : REGISTER.all(Kind.PROGRAMME, 100))
            for (var reason : Accredited.on(LocalDate.parse("2026-01-01"), facts(item)).reasons())
                codes.add(reason.code().code());
        assertThat(codes)
                .containsExactly(
                        "accreditation.ended",
                        "accreditation.expired",
                        "accreditation.none",
                        "accreditation.not-yet-in-force",
                        "accreditation.suspended",
                        "accreditation.withdrawn");
        assertThat(REGISTER.work()).hasSize(2);
    }

    private static ProgrammeFacts facts(ProgrammeNumber number, @Nullable Instant knownAt) {
        var item = REGISTER.records(Set.of(number)).get(number);
        if (item == null) throw new AssertionError("no " + number);
        return new ProgrammeFacts(number, item.timeline().known(knownAt));
    }

    private static ProgrammeFacts facts(RecordItem item) {
        return facts((ProgrammeNumber) item.id(), null);
    }
}
