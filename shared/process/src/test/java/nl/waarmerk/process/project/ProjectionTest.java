package nl.waarmerk.process.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.Known;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Salt;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final InstitutionId HAN = new InstitutionId(6);
    private static final ProgrammeNumber PROGRAMME = new ProgrammeNumber(HAN, 1);
    private static final ReasonGiven REASON = new ReasonGiven("quality-insufficient");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private final List<Event> history = new ArrayList<>();

    @Test
    void a_proposed_grant_is_a_quality_check_with_its_rounds() {
        by(Role.INSTITUTION, new Proposed("accreditation-granted"));
        by(Role.INSTITUTION, new Returned(1, REASON));
        by(Role.INSTITUTION, new Resubmitted(1));
        by(Role.COORDINATOR, new Rejected(1, REASON));
        assertThat(told())
                .containsExactly(
                        "quality-check.started institution null null",
                        "quality-check.returned body null quality-insufficient",
                        "quality-check.started institution resubmitted null",
                        "quality-check.completed register rejected quality-insufficient");
    }

    @Test
    void another_proposal_is_no_quality_check() {
        by(Role.COORDINATOR, new Proposed("annulled"));
        by(Role.COORDINATOR, new Returned(1, REASON));
        assertThat(told()).isEmpty();
    }

    @Test
    void an_annulled_decision_is_gone_and_comes_back_with_the_annulment_annulled() {
        by(Role.COORDINATOR, suspended(REASON));
        assertThat(standing()).containsExactly("register:MCNL-0006-0001-1");
        by(Role.COORDINATOR, new Annulled(1, REASON));
        assertThat(standing()).isEmpty();
        by(Role.COORDINATOR, new Annulled(2, REASON));
        assertThat(standing()).containsExactly("register:MCNL-0006-0001-1");
    }

    @Test
    void a_corrected_outcome_stands_in_its_place_at_the_same_moment() {
        by(Role.INSTITUTION, recognition(RecognitionReported.Outcome.DENIED));
        by(
                Role.COORDINATOR,
                new Corrected(1, recognition(RecognitionReported.Outcome.GRANTED), REASON));
        assertThat(standing()).containsExactly("register:MCNL-0006-0001-2");
        var right = log().getFirst();
        assertThat(right.doing().outcome()).isEqualTo("granted");
        assertThat(right.time()).isEqualTo(history.getFirst().recordedAt());
        by(Role.COORDINATOR, new Annulled(2, REASON));
        assertThat(standing()).containsExactly("register:MCNL-0006-0001-1");
    }

    @Test
    void a_correction_of_what_no_process_is_about_says_nothing() {
        by(Role.COORDINATOR, suspended(REASON));
        by(Role.COORDINATOR, new Corrected(1, suspended(REASON), REASON));
        assertThat(standing()).containsExactly("register:MCNL-0006-0001-1");
    }

    @Test
    void a_person_has_one_token_in_a_case_and_another_in_the_next() {
        var key = new Salt("%064x".formatted(1));
        var here = new CaseId(PROGRAMME, null);
        var token = PersonToken.of(key, here, Json.of("colleague"));
        // What is stored is for ever.
        assertThat(token).isEqualTo("4ba92877d1f8240a61ae5d0430f029f7");
        assertThat(PersonToken.of(key, new CaseId(PROGRAMME, "a"), Json.of("colleague")))
                .isNotEqualTo(token);
        assertThat(PersonToken.of(new Salt("%064x".formatted(2)), here, Json.of("colleague")))
                .isNotEqualTo(token);
    }

    private static Suspended suspended(ReasonGiven reason) {
        return new Suspended(new Step(1, DAY, DAY, reason));
    }

    private static RecognitionReported recognition(RecognitionReported.Outcome outcome) {
        return new RecognitionReported(
                new InstitutionId(7), DAY, outcome, "part of a bachelor", null);
    }

    private void by(Role role, Payload payload) {
        int number = history.size() + 1;
        history.add(
                new Event(
                        new EventId(PROGRAMME, number),
                        Instant.parse("2026-03-02T09:00:00Z").plusSeconds(60L * number),
                        new Actor(role, role == Role.INSTITUTION ? HAN : null),
                        payload,
                        null,
                        List.of()));
    }

    private List<ProcessEvent> made() {
        var projection = new Projection(number -> history.get(number - 1));
        return history.stream().flatMap(event -> projection.of(event).stream()).toList();
    }

    private List<String> told() {
        return made().stream()
                .map(e -> {
                    var doing = e.doing();
                    var reason = doing.reason();
                    return "%s.%s %s %s %s"
                            .formatted(
                                    e.stage().code(),
                                    e.what().code(),
                                    doing.role().code(),
                                    doing.outcome(),
                                    reason == null ? null : reason.code());
                })
                .toList();
    }

    private List<ProcessEvent> log() {
        return new Known(DAY.plusDays(1), null)
                .of(new CaseId(PROGRAMME, null), new CaseFacts(HAN, Sector.HBO, null, null), made())
                .events();
    }

    private List<String> standing() {
        return log().stream().map(e -> e.key().id()).toList();
    }
}
