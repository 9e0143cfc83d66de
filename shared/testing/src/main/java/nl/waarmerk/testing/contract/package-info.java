/// What every adapter of the store must do, as suites that it runs by implementing one interface
/// and one method. No adapter is known here, and nothing is assumed that the port does not say.
/// Next: `RegisterContract`, then the suites that it adds up.
@NullMarked
package nl.waarmerk.testing.contract;

import org.jspecify.annotations.NullMarked;
