/// One append: load, decide, write, and again when the race was lost. Pure Java over the store's
/// port. Clock, randomness and waiting come in as parameters; HTTP is not known here. Next: the
/// adapters of `nl.waarmerk.register.store`.
@NullMarked
package nl.waarmerk.register.append;

import org.jspecify.annotations.NullMarked;
