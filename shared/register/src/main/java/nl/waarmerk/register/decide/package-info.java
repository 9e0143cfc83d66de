/// Decisions: a command against what is known, by who asks -> events, or a refusal. Pure: no store,
/// no clock. Every change is first entered tentatively and the whole record replayed; what no
/// longer fits is named. Next: `nl.waarmerk.register.store.Registrar`, which loads, decides and
/// appends.
@NullMarked
package nl.waarmerk.register.decide;

import org.jspecify.annotations.NullMarked;
