/// A small OIDC issuer for one machine: real signed tokens for the people of the demonstration. Its
/// keys live as long as the process; nothing of it is used in the cloud. Next: `Demonstrator` (who
/// there is), `OidcIssuer` (what it serves).
@NullMarked
package nl.waarmerk.local.oidc;

import org.jspecify.annotations.NullMarked;
