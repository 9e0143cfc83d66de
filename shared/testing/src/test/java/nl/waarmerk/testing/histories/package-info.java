/// The fold beside the model, on thousands of drawn histories. Mistakes are seeded here, and each
/// must be found by the very comparison that the true fold passes. What draws and compares stands
/// in the same package of the main code, where adapters' tests find it.
@NullMarked
package nl.waarmerk.testing.histories;

import org.jspecify.annotations.NullMarked;
