/// Each credential format that a holder can bring is read here into one Claim. Whether the claim is
/// true is not decided here, and nothing is fetched. Go to `nl.waarmerk.register` for the verdict
/// on a claim.
@NullMarked
package nl.waarmerk.credentials;

import org.jspecify.annotations.NullMarked;
