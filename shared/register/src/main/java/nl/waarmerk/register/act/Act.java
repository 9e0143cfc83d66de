package nl.waarmerk.register.act;

import static nl.waarmerk.register.access.Role.COORDINATOR;
import static nl.waarmerk.register.access.Role.INSTITUTION;

import java.util.EnumSet;
import java.util.Set;
import nl.waarmerk.register.access.Role;

/// Every act: the type of event that it becomes, the route that takes it, and who may do it.
public enum Act {
    REGISTER_INSTITUTION("institution-registered", "/v1/institutions", COORDINATOR),
    RENAME_INSTITUTION("institution-renamed", "/v1/institutions/{id}/renaming", COORDINATOR),
    REGISTER_CLIENT("client-registered", "/v1/institutions/{id}/clients", COORDINATOR),
    ADD_KEY("key-added", "/v1/institutions/{id}/keys", COORDINATOR),
    RETIRE_KEY("key-retired", "/v1/institutions/{id}/keys/{kid}/retirement", COORDINATOR),
    OPEN_PARTICIPATION("participation-opened", "/v1/institutions/{id}/participations", COORDINATOR),
    MOVE_PARTICIPATION(
            "participation-moved", "/v1/institutions/{id}/participations/{n}/phase", COORDINATOR),
    CLOSE_PARTICIPATION(
            "participation-closed",
            "/v1/institutions/{id}/participations/{n}/closure",
            COORDINATOR),
    REGISTER_PROGRAMME("programme-registered", "/v1/programmes", INSTITUTION),
    REVISE_PROGRAMME("programme-revised", "/v1/programmes/{number}/revisions", INSTITUTION),
    LINK_NAME("name-linked", "/v1/programmes/{number}/names", COORDINATOR),
    REMOVE_NAME("name-removed", "/v1/programmes/{number}/names/{n}/removal", COORDINATOR),
    REPORT_RECOGNITION("recognition-reported", "/v1/programmes/{number}/recognitions", INSTITUTION),
    GRANT(
            "accreditation-granted",
            "/v1/programmes/{number}/accreditations",
            INSTITUTION,
            COORDINATOR),
    RENEW("accreditation-renewed", "/v1/accreditations/{id}/renewal", INSTITUTION, COORDINATOR),
    PUT_UNDER_CONDITIONS(
            "put-under-conditions", "/v1/accreditations/{id}/conditions", INSTITUTION, COORDINATOR),
    MEET_CONDITIONS(
            "conditions-met", "/v1/accreditations/{id}/conditions-met", INSTITUTION, COORDINATOR),
    SUSPEND("suspended", "/v1/accreditations/{id}/suspension", COORDINATOR),
    RESUME("resumed", "/v1/accreditations/{id}/resumption", COORDINATOR),
    WITHDRAW("withdrawn", "/v1/accreditations/{id}/withdrawal", COORDINATOR),
    PUT_IN_TEACH_OUT(
            "put-in-teach-out", "/v1/accreditations/{id}/teach-out", INSTITUTION, COORDINATOR),
    END("ended", "/v1/accreditations/{id}/end", INSTITUTION, COORDINATOR),
    CORRECT("corrected", "/v1/events/{id}/correction", COORDINATOR),
    ANNUL("annulled", "/v1/events/{id}/annulment", COORDINATOR),
    ERASE("private-part-erased", "/v1/events/{id}/erasure", COORDINATOR),
    RETURN("returned", "/v1/proposals/{id}/return", INSTITUTION, COORDINATOR),
    RESUBMIT("resubmitted", "/v1/proposals/{id}/resubmission", INSTITUTION, COORDINATOR),
    REJECT("rejected", "/v1/proposals/{id}/rejection", INSTITUTION, COORDINATOR),
    /// Its event is that of the act that was proposed.
    CONFIRM("", "/v1/proposals/{id}/confirmation", INSTITUTION, COORDINATOR);

    private final String eventType;
    private final String route;
    private final Set<Role> roles;

    Act(String eventType, String route, Role first, Role... more) {
        this.eventType = eventType;
        this.route = route;
        this.roles = EnumSet.of(first, more);
    }

    public String eventType() {
        return eventType;
    }

    /// The path of its POST route; names have the same two under institutions.
    public String route() {
        return route;
    }

    public boolean mayBeDoneBy(Role role) {
        return roles.contains(role);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    static Act ofEventType(String type) {
        for (var act : values()) if (act.eventType.equals(type)) return act;
        throw new IllegalArgumentException("no act becomes an event of type '" + type + "'");
    }
}
