package nl.waarmerk.register.event;

import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import org.jspecify.annotations.Nullable;

/// In what role, and for which institution, an event was made. Never a person.
public record Actor(Role role, @Nullable InstitutionId institution) {
    public Json.Obj json() {
        return Json.obj()
                .with("role", role.code())
                .with("institution", institution == null ? null : institution.text());
    }

    public static Actor read(Reading in) {
        var role = in.choice("role", Role.class, Role::code);
        var institution =
                in.optionalValue("institution", InstitutionId::parse, "an institution number");
        return new Actor(role.get(), institution.orNull());
    }
}
