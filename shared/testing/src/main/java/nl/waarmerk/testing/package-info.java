/// What several modules test with: the register in memory, contract suites that every adapter runs,
/// and fixtures that read as prose. Nothing here ships: modules depend on it in test scope only. Go
/// to a module's own tests for the one line that runs a suite.
@NullMarked
package nl.waarmerk.testing;

import org.jspecify.annotations.NullMarked;
