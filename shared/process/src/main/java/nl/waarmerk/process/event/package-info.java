/// One thing that happened in the process around a microcredential: in which case, at which stage,
/// when, by whom in what role; a CloudEvent without a person. What follows from many of them lives
/// elsewhere. Next: `nl.waarmerk.process.log`, one case as it is known.
@NullMarked
package nl.waarmerk.process.event;

import org.jspecify.annotations.NullMarked;
