/// One case as it ran against its model: its steps, whose clock ran when, where it ended. What is
/// made of that is said elsewhere. Next: `nl.waarmerk.process.conformance`, what of it was not as
/// agreed, and `nl.waarmerk.process.figure`, what it adds up to.
@NullMarked
package nl.waarmerk.process.course;

import org.jspecify.annotations.NullMarked;
