package nl.waarmerk.testing;

import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.identity.InstitutionId;
import org.jspecify.annotations.Nullable;

/// Who asks in tests: three coordinators, and of an institution two people and a machine.
public final class People {
    private static final String ISSUER = "https://login.example";

    private People() {}

    public static Caller coordinator() {
        return person(Role.COORDINATOR, null, "coordinator");
    }

    public static Caller secondCoordinator() {
        return person(Role.COORDINATOR, null, "second-coordinator");
    }

    public static Caller thirdCoordinator() {
        return person(Role.COORDINATOR, null, "third-coordinator");
    }

    public static Caller auditor() {
        return person(Role.AUDITOR, null, "auditor");
    }

    public static Caller personOf(InstitutionId institution) {
        return person(Role.INSTITUTION, institution, "person of " + institution);
    }

    public static Caller colleagueOf(InstitutionId institution) {
        return person(Role.INSTITUTION, institution, "colleague at " + institution);
    }

    public static Caller machineOf(InstitutionId institution) {
        return new Caller(
                Role.INSTITUTION,
                institution,
                new Subject(ISSUER, "machine of " + institution),
                false);
    }

    private static Caller person(Role role, @Nullable InstitutionId tenant, String subject) {
        return new Caller(role, tenant, new Subject(ISSUER, subject), true);
    }
}
