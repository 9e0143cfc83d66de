package nl.waarmerk.register.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    /// Who may do an act on a programme or an institution: `may`, or why not (role, tenant, a
    /// person needed).
    static final String WHO =
            """
            act,                  coordinator, coordinator's machine, own person, own machine, other institution, issuer, auditor
            REGISTER_INSTITUTION, may,         may,                   role,       role,        role,              role,   role
            RENAME_INSTITUTION,   may,         may,                   role,       role,        role,              role,   role
            REGISTER_CLIENT,      may,         may,                   role,       role,        role,              role,   role
            ADD_KEY,              may,         person,                role,       role,        role,              role,   role
            RETIRE_KEY,           may,         person,                role,       role,        role,              role,   role
            OPEN_PARTICIPATION,   may,         may,                   role,       role,        role,              role,   role
            MOVE_PARTICIPATION,   may,         may,                   role,       role,        role,              role,   role
            CLOSE_PARTICIPATION,  may,         may,                   role,       role,        role,              role,   role
            REGISTER_PROGRAMME,   role,        role,                  may,        may,         tenant,            role,   role
            REVISE_PROGRAMME,     role,        role,                  may,        may,         tenant,            role,   role
            LINK_NAME,            may,         may,                   role,       role,        role,              role,   role
            LINK_NAME (trust),    may,         person,                role,       role,        role,              role,   role
            REMOVE_NAME,          may,         may,                   role,       role,        role,              role,   role
            REPORT_RECOGNITION,   role,        role,                  tenant,     tenant,      may,               role,   role
            GRANT,                may,         person,                may,        person,      tenant,            role,   role
            RENEW,                may,         person,                may,        person,      tenant,            role,   role
            PUT_UNDER_CONDITIONS, may,         may,                   may,        may,         tenant,            role,   role
            MEET_CONDITIONS,      may,         may,                   may,        may,         tenant,            role,   role
            SUSPEND,              may,         may,                   role,       role,        role,              role,   role
            RESUME,               may,         may,                   role,       role,        role,              role,   role
            WITHDRAW,             may,         may,                   role,       role,        role,              role,   role
            WITHDRAW (ex tunc),   may,         person,                role,       role,        role,              role,   role
            PUT_IN_TEACH_OUT,     may,         may,                   may,        may,         tenant,            role,   role
            END,                  may,         may,                   may,        may,         tenant,            role,   role
            CORRECT,              may,         person,                role,       role,        role,              role,   role
            ANNUL,                may,         person,                role,       role,        role,              role,   role
            ERASE,                may,         person,                role,       role,        role,              role,   role
            RETURN,               may,         person,                may,        person,      tenant,            role,   role
            RESUBMIT,             may,         person,                may,        person,      tenant,            role,   role
            REJECT,               may,         person,                may,        person,      tenant,            role,   role
            CONFIRM,              may,         person,                may,        person,      tenant,            role,   role
            """;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = WHO)
    void an_act_is_for_a_role_a_tenant_and_where_two_are_needed_a_person(
            String act,
            String coordinator,
            String coordinatorsMachine,
            String ownPerson,
            String ownMachine,
            String other,
            String issuer,
            String auditor) {
        var command = command(act);
        assertThat(command.act().name()).isEqualTo(act.split(" ", 2)[0]);
        assertThat(why(command, Scene.coordinator())).isEqualTo(coordinator);
        assertThat(why(command, Scene.machine(Role.COORDINATOR, null)))
                .isEqualTo(coordinatorsMachine);
        assertThat(why(command, Scene.person(Past.OWNER, "person"))).isEqualTo(ownPerson);
        assertThat(why(command, Scene.machine(Role.INSTITUTION, Past.OWNER))).isEqualTo(ownMachine);
        assertThat(why(command, Scene.person(Scene.ELSEWHERE, "person"))).isEqualTo(other);
        assertThat(why(command, Scene.machine(Role.ISSUER, Past.OWNER))).isEqualTo(issuer);
        assertThat(why(command, Scene.machine(Role.AUDITOR, null))).isEqualTo(auditor);
    }

    @Test
    void a_board_reports_only_what_it_has_recognised_itself() {
        var board = Scene.person(Scene.ELSEWHERE, "person");
        assertThat(Scene.told(Scene.after().asked(board, report(Scene.ELSEWHERE))))
                .isEqualTo("recognition-reported");
        assertThat(Scene.told(Scene.after().asked(board, report(new InstitutionId(98)))))
                .isEqualTo("tenant.other");
    }

    @Test
    void every_act_is_in_the_table() {
        for (var act : Act.values())
            assertThat(WHO.lines()).as(act.name()).anyMatch(l -> l.startsWith(act.name() + ","));
    }

    private static String why(Command command, Caller caller) {
        return Access.refusal(command, caller, Past.PROGRAMME)
                .map(refused -> refused.code().split("\\.", 2)[0])
                .orElse("may");
    }

    private static RecognitionReported report(InstitutionId by) {
        return new RecognitionReported(by, DAY, RecognitionReported.Outcome.GRANTED, "5 EC", null);
    }

    private static Command command(String act) {
        var decision = Past.decision("HO-2021", "2023-04-01", null);
        return switch (act) {
            case "REGISTER_INSTITUTION" ->
                    new Command.RegisterInstitution(
                            new InstitutionRegistered(name(), Sector.HBO), List.of());
            case "REGISTER_PROGRAMME" ->
                    new Command.RegisterProgramme(Past.content("5 EC"), List.of());
            case "REVISE_PROGRAMME" -> new Command.ReviseProgramme(Past.content("6 EC"));
            case "GRANT" -> new Command.Grant(decision);
            case "RENEW" -> new Command.Renew(1, decision);
            case "RETURN" -> new Command.Return(2, Past.why());
            case "RESUBMIT" -> new Command.Resubmit(2, new Command.Grant(decision));
            case "REJECT" -> new Command.Reject(2, Past.why());
            case "CONFIRM" -> new Command.Confirm(2);
            default -> new Command.Enter(payload(act));
        };
    }

    private static Payload payload(String act) {
        var step = Past.step("2024-06-01");
        return switch (act) {
            case "RENAME_INSTITUTION" -> new InstitutionRenamed(name(), DAY);
            case "REGISTER_CLIENT" -> new ClientRegistered("https://login.example", "client");
            case "ADD_KEY" -> new KeyAdded("k1", key(), DAY);
            case "RETIRE_KEY" -> new KeyRetired("k1", KeyRetired.Cause.ROTATED, DAY);
            case "OPEN_PARTICIPATION" ->
                    new ParticipationOpened(new Phase("pilot"), new Phase("first"), DAY, null);
            case "MOVE_PARTICIPATION" -> new ParticipationMoved(2, new Phase("second"), DAY);
            case "CLOSE_PARTICIPATION" -> new ParticipationClosed(2, DAY, null);
            case "LINK_NAME" -> link(Scheme.RIO_UNIT, "1001O2345");
            case "LINK_NAME (trust)" -> link(Scheme.BADGE_CLASS, "https://badges.example/1");
            case "REMOVE_NAME" -> new NameRemoved(2, DAY);
            case "REPORT_RECOGNITION" -> report(Scene.ELSEWHERE);
            case "PUT_UNDER_CONDITIONS" -> new PutUnderConditions(step);
            case "MEET_CONDITIONS" -> new ConditionsMet(step);
            case "SUSPEND" -> new Suspended(step);
            case "RESUME" -> new Resumed(step);
            case "WITHDRAW" -> Past.withdrawn("2024-06-01", "2024-06-01");
            case "WITHDRAW (ex tunc)" -> Past.withdrawn("2024-01-01", "2024-06-01");
            case "PUT_IN_TEACH_OUT" -> new PutInTeachOut(step, LocalDate.parse("2025-01-01"));
            case "END" -> new Ended(step);
            case "CORRECT" -> new Corrected(2, new Suspended(step), Past.why());
            case "ANNUL" -> new Annulled(2, Past.why());
            case "ERASE" -> new Erased(2, "subject", Past.why());
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static NameLinked link(Scheme scheme, String value) {
        return new NameLinked(Identifier.registrable(scheme, value), null, null);
    }

    private static BothLanguages name() {
        return new BothLanguages("HAN", null);
    }

    private static PublicKey key() {
        return new PublicKey(Json.obj().with("kty", "OKP").with("crv", "Ed25519").with("x", "eA"));
    }
}
