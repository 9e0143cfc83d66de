/// The port to where process events are kept; what an adapter must do is said by its contract
/// suite. Nothing here knows a database. Next: `nl.waarmerk.process.event`.
@NullMarked
package nl.waarmerk.process.store;

import org.jspecify.annotations.NullMarked;
