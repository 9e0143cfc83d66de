/// How time counts here: real elapsed time, and what of it passes on Dutch working days, both to
/// the millisecond. No clock is asked; moments come in. Next: `nl.waarmerk.process.course`, where
/// the time of a case is given to one of its two clocks.
@NullMarked
package nl.waarmerk.process.calendar;

import org.jspecify.annotations.NullMarked;
