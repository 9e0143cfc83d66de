/// The Merkle tree of the log after RFC 6962: hashes, the right edge that an append needs, and the
/// check of proofs. It knows bytes only: no event, store or clock may come in here. Go to
/// `nl.waarmerk.dynamodb` for where the edge is kept.
@NullMarked
package nl.waarmerk.transparency;

import org.jspecify.annotations.NullMarked;
