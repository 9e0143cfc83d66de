/// The course of an accreditation: each state is a type, and what may not happen in it has no
/// method. Decisions are replayed here in the order of the days from which they count; nothing is
/// decided here. Next: `Course`, and `nl.waarmerk.register.decide.Consistency`, which replays whole
/// records.
@NullMarked
package nl.waarmerk.register.course;

import org.jspecify.annotations.NullMarked;
