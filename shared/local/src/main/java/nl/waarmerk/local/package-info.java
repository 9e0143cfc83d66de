/// The whole system on one machine: the same controllers on Netty, DynamoDB Local with its files,
/// an OIDC issuer and the story's data. Nothing here may be needed by a Lambda. Go to the functions
/// for what the routes do.
@NullMarked
package nl.waarmerk.local;

import org.jspecify.annotations.NullMarked;
