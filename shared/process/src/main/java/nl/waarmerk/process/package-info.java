/// The pilot's process: events of cases, one case as it is known, the agreed model, conformance,
/// figures over two clocks, exports. Pure: no store, clock or HTTP; those call in here. Next:
/// `nl.waarmerk.process.event`, then `nl.waarmerk.process.log`.
@NullMarked
package nl.waarmerk.process;

import org.jspecify.annotations.NullMarked;
