package nl.waarmerk.administration;

import nl.waarmerk.register.access.Role;
import org.jspecify.annotations.Nullable;

/// Whose token comes with a call. `home`: a person's home organisation; `client`: a machine's.
record Who(String subject, @Nullable Role role, @Nullable String home, @Nullable String client) {
    static Who coordinator() {
        return new Who("coordinator", Role.COORDINATOR, null, null);
    }

    static Who secondCoordinator() {
        return new Who("second-coordinator", Role.COORDINATOR, null, null);
    }

    static Who auditor() {
        return new Who("auditor", Role.AUDITOR, null, null);
    }

    static Who personAt(String home) {
        return new Who("person@" + home, Role.INSTITUTION, home, null);
    }

    static Who colleagueAt(String home) {
        return new Who("colleague@" + home, Role.INSTITUTION, home, null);
    }

    static Who machine(String client) {
        return new Who("client:" + client, Role.INSTITUTION, null, client);
    }
}
