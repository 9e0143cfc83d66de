package nl.waarmerk.http.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Json;

/// Role and tenant. People have them from their home organisation (`eduperson_entitlement`,
/// `schac_home_organization`), machines from their client's `scope`. A token that says more than
/// one thing is refused.
final class RoleClaims {
    static final String ENTITLEMENTS = "eduperson_entitlement";
    static final String HOME = "schac_home_organization";
    static final String ENTITLEMENT = "urn:x-waarmerk:role:";
    private static final String SCOPE = "waarmerk:";

    private RoleClaims() {}

    static Bearer read(Json.Obj claims, String issuer, String subject) {
        var ofPerson = roles(texts(claims, ENTITLEMENTS), ENTITLEMENT);
        var ofMachine = roles(List.of(claims.text("scope").orElse("").split(" ")), SCOPE);
        if (ofPerson.size() + ofMachine.size() > 1)
            throw Problem.forbidden(
                    "role.ambiguous",
                    "The token has several roles; ask for one with a single role.");
        var homes = texts(claims, HOME);
        if (!ofMachine.isEmpty())
            return machine(ofMachine.getFirst(), claims, homes, issuer, subject);
        return new Bearer(ofPerson.stream().findFirst(), issuer, subject, true, home(homes));
    }

    private static Bearer machine(
            Role role, Json.Obj claims, List<String> homes, String issuer, String subject) {
        // A person's login with a machine's scope would speak for the client's institution.
        if (!homes.isEmpty())
            throw Problem.forbidden(
                    "role.ambiguous", "The token is of a person but has a machine's role.");
        var client =
                claims.text("client_id")
                        .or(() -> claims.text("azp"))
                        .filter(id -> Scheme.CLIENT.wellFormed(issuer + " " + id));
        return new Bearer(
                Optional.of(role),
                issuer,
                subject,
                false,
                client.map(id -> Identifier.client(issuer, id)));
    }

    private static Optional<Identifier> home(List<String> homes) {
        if (homes.size() > 1)
            throw Problem.forbidden(
                    "tenant.ambiguous", "The token names several home organisations.");
        return homes.stream()
                .map(home -> home.toLowerCase(Locale.ROOT))
                .filter(Scheme.SCHAC::wellFormed)
                .findFirst()
                .map(home -> new Identifier(Scheme.SCHAC, home));
    }

    private static List<Role> roles(List<String> texts, String prefix) {
        var found = new ArrayList<Role>();
        for (var role : Role.values()) if (texts.contains(prefix + role.code())) found.add(role);
        return found;
    }

    /// Issuers write a single value as a text or as a list of one.
    private static List<String> texts(Json.Obj claims, String name) {
        return switch (claims.get(name).orElse(new Json.Null())) {
            case Json.Text(String text) -> List.of(text);
            case Json.Arr(var items) ->
                    items.stream()
                            .flatMap(i ->
                                    i instanceof Json.Text(String t)
                                            ? List.of(t).stream()
                                            : List.<String>of().stream())
                            .toList();
            case Json.Obj o -> List.of();
            case Json.Num n -> List.of();
            case Json.Bool b -> List.of();
            case Json.Null n -> List.of();
        };
    }
}
