/// What everybody may see: one table a quarter, sector by measure, counts only, and no count of
/// fewer than five nor one from which such a count follows. There are no totals, and a quarter is
/// computed once: what is learned late is counted in the next one. Next:
/// `nl.waarmerk.process.published.Discretion`, with the proof.
@NullMarked
package nl.waarmerk.process.published;

import org.jspecify.annotations.NullMarked;
