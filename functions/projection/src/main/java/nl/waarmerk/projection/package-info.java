/// The Lambda behind the stream of the Ledger: what the register decided becomes process events,
/// once in effect. It serves no route. Next: `nl.waarmerk.process.project`, which does it.
@NullMarked
package nl.waarmerk.projection;

import org.jspecify.annotations.NullMarked;
