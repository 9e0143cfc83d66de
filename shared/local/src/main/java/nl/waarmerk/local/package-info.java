/// The whole system on one machine: the same controllers on Netty, a local DynamoDB, an OIDC
/// issuer, demonstration data. Nothing here runs in the cloud, and no function knows that it
/// exists. Next: `LocalSystem` (what is started), `demo` (the story that it tells), `oidc` (who one
/// can be).
@NullMarked
package nl.waarmerk.local;

import org.jspecify.annotations.NullMarked;
