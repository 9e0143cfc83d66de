/// The log of process events in memory, and what every adapter of it must show. Its own rules are
/// tested in `nl.waarmerk.process`. Next: `nl.waarmerk.testing.process.ProcessContract`.
@NullMarked
package nl.waarmerk.testing.process;

import org.jspecify.annotations.NullMarked;
