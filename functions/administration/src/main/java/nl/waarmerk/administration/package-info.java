/// The authenticated writes: institutions, participations, programmes, accreditations, names, keys
/// and proposals, and the work list. It imports no other function, and decides nothing itself:
/// `nl.waarmerk.register` does. Begin at [Desk], which every write passes.
@NullMarked
package nl.waarmerk.administration;

import org.jspecify.annotations.NullMarked;
