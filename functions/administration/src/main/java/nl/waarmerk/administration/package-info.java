/// The authenticated writes: institutions, participations, programmes, accreditations, names, keys
/// and proposals. It imports no other function, and decides nothing itself: `nl.waarmerk.register`
/// does. Go to `nl.waarmerk.dynamodb` for how an append is made.
@NullMarked
package nl.waarmerk.administration;

import org.jspecify.annotations.NullMarked;
