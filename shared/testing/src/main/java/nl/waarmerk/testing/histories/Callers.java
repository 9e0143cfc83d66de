package nl.waarmerk.testing.histories;

import java.util.Set;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.identity.InstitutionId;

/// Who asks: mostly somebody who may, and for a confirmation mostly another person.
record Callers(Draws draws, Past past) {
    private static final InstitutionId ELSEWHERE = new InstitutionId(9_999);
    private static final int SLIPS = 3;

    Caller proposing(Act act) {
        if (act == Act.REPORT_RECOGNITION) return ofInstitution(ELSEWHERE, "board");
        var roles = act.roles();
        if (draws.percent(1)) return machine(past.owner());
        boolean institution =
                roles.equals(Set.of(Role.INSTITUTION))
                        || (roles.contains(Role.INSTITUTION) && draws.percent(70));
        return institution ^ draws.percent(1)
                ? ofInstitution(past.owner(), "proposer")
                : coordinator("proposer");
    }

    Caller otherOfBody() {
        return ofInstitution(past.owner(), draws.percent(SLIPS) ? "proposer" : "confirmer");
    }

    Caller otherCoordinator() {
        return coordinator(draws.percent(SLIPS) ? "proposer" : "confirmer");
    }

    static Caller coordinator(String name) {
        return new Caller(Role.COORDINATOR, null, subject("coordinator " + name), true);
    }

    static Caller ofInstitution(InstitutionId institution, String name) {
        return new Caller(Role.INSTITUTION, institution, subject("institution " + name), true);
    }

    private static Caller machine(InstitutionId institution) {
        return new Caller(Role.INSTITUTION, institution, subject("machine"), false);
    }

    private static Subject subject(String name) {
        return new Subject("https://login.example", name);
    }
}
