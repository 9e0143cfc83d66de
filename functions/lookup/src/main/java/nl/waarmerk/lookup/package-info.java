/// The anonymous reads: search, records, history, names and changes, at any (asOf, knownAt).
/// Nothing is written here, and it imports no other function. Go to `nl.waarmerk.register` for the
/// fold that answers.
@NullMarked
package nl.waarmerk.lookup;

import org.jspecify.annotations.NullMarked;
