/// Many machines at once on one store: writers with clocks that disagree, and witnesses who
/// remember every answer and ask it again. A crowd knows the port and the register's own reading
/// and writing, and no adapter. Next: `nl.waarmerk.testing.contract.ConcurrencyContract`, which
/// says what must hold.
@NullMarked
package nl.waarmerk.testing.crowd;

import org.jspecify.annotations.NullMarked;
