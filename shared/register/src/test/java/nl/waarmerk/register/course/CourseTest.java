package nl.waarmerk.register.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.transparency.Hash;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final AccreditationPayload GRANTED =
            new AccreditationGranted(1, decision("2023-01-01", "2024-01-01"));
    private static final AccreditationPayload UNDER_CONDITIONS =
            new PutUnderConditions(step("2023-06-01"));
    private static final AccreditationPayload RENEWED =
            new AccreditationRenewed(1, decision("2024-01-01", "2025-01-01"));
    private static final AccreditationPayload MET = new ConditionsMet(step("2024-02-01"));

    @Test
    void conditions_go_on_over_a_renewal_that_joins_on_the_last_day_and_can_still_be_met() {
        assertThat(Course.firstImpossible(course(GRANTED, UNDER_CONDITIONS, RENEWED, MET)))
                .isEmpty();
    }

    @Test
    void a_renewal_on_the_last_day_makes_no_conditions_of_its_own() {
        assertThat(Course.firstImpossible(course(GRANTED, RENEWED, MET)))
                .map(Segment::payload)
                .contains(MET);
    }

    private static List<Segment> course(AccreditationPayload... decisions) {
        var course = new ArrayList<Segment>();
        for (var decision : decisions) {
            int place = course.size() + 1;
            course.add(
                    new Segment(
                            place,
                            place,
                            Instant.EPOCH,
                            null,
                            place,
                            new Hash(0, 0, 0, place),
                            decision));
        }
        return course;
    }

    private static Step step(String from) {
        return new Step(1, LocalDate.parse(from), LocalDate.parse(from), null);
    }

    private static Decision decision(String from, String until) {
        return new Decision(
                "HO-2021",
                "Examencommissie",
                LocalDate.parse(from),
                LocalDate.parse(from),
                LocalDate.parse(until),
                List.of(1),
                Limits.NONE,
                List.of(),
                null);
    }
}
