/// Programmes: what is offered, in versions, and the events that make their history. Whether one is
/// accredited is not decided here. Next: `nl.waarmerk.register.accreditation`.
@NullMarked
package nl.waarmerk.register.programme;

import org.jspecify.annotations.NullMarked;
