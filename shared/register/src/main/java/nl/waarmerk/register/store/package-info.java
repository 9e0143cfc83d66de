/// The port to what is stored: reads, and the one append. Adapters: DynamoDB, and in memory for
/// tests; both run one suite. No decision is taken here; a condition that fails comes back as a
/// word of the register. Next: `nl.waarmerk.register.append.Registrar`.
@NullMarked
package nl.waarmerk.register.store;

import org.jspecify.annotations.NullMarked;
