/// Whether a bearer token holds, and what it says about its sender: signature, issuer, audience,
/// time, role, tenant name. What a role may do is not decided here, and which institution a tenant
/// name means is asked elsewhere. Next: `nl.waarmerk.http.access.Gate`, which asks this for each
/// request.
@NullMarked
package nl.waarmerk.http.token;

import org.jspecify.annotations.NullMarked;
