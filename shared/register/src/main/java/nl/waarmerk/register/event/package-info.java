/// Every event that the register knows, and its one encoding, which is kept and hashed for ever
/// (golden bytes in the tests). Events say what was decided; what follows from them is folded in
/// `nl.waarmerk.register.history`. A new kind of event: a record here, a case in `PayloadReader`,
/// an `Act`, an example in `events/`.
@NullMarked
package nl.waarmerk.register.event;

import org.jspecify.annotations.NullMarked;
