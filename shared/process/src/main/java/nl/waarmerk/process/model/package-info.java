/// The agreed process as dated data: per quality framework and kind of case its stages, who may do
/// what, which clock runs and how long it may take. Nothing here looks at a case but to choose its
/// model. Next: `nl.waarmerk.process.course`, a case as it ran.
@NullMarked
package nl.waarmerk.process.model;

import org.jspecify.annotations.NullMarked;
