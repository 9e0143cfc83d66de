package nl.waarmerk.http.token;

import java.util.Optional;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.Identifier;

/// What a token that holds says about who sent it.
///
/// @param issuer with `subject` the identity of a person or machine; two people differ in this pair
/// @param role none when the token gives none of ours: its holder may do what anyone may
/// @param tenantName the home organisation of a person, the client of a machine
public record Bearer(
        Optional<Role> role,
        String issuer,
        String subject,
        boolean person,
        Optional<Identifier> tenantName) {}
