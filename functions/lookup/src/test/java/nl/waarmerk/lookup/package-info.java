/// The function as its users see it: real events through the real handler, and a few over HTTP.
/// Nothing is replaced but the store, which is in memory, and the clock. Next: `EventsTest`.
@NullMarked
package nl.waarmerk.lookup;

import org.jspecify.annotations.NullMarked;
