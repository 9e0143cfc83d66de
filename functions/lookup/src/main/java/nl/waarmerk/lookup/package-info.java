/// Anonymous reads: records, their history, search, names, changes, frameworks and reason codes.
/// Nothing is written here, and nothing private can be read: this function has no right to the
/// Dossier. Next: `answer` (what is shown), `catalogue` (search); one controller per resource is
/// here.
@NullMarked
package nl.waarmerk.lookup;

import org.jspecify.annotations.NullMarked;
