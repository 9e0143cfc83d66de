/// From the register's own decisions to process events: nobody types what the register knows. Pure,
/// and the same for the same history, so that all of it can be made again. Next: the function that
/// is called with the stream of the Ledger (`nl.waarmerk.projection`).
@NullMarked
package nl.waarmerk.process.project;

import org.jspecify.annotations.NullMarked;
