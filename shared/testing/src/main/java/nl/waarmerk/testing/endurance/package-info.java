/// Writers that are not to be trusted to live, and a journal of what they were told, by which the
/// log is judged afterwards. Everything goes by lines of text, so that a writer may be a process
/// that is killed; no adapter is known here. Next: `Journal`, which says what was lost or doubled.
@NullMarked
package nl.waarmerk.testing.endurance;

import org.jspecify.annotations.NullMarked;
