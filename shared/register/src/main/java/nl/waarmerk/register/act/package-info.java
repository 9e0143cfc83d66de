/// What may be asked of the register: each act with its event, its roles, its route, and the
/// command that carries its content. Whether an act is possible now is not decided here. Next:
/// `nl.waarmerk.register.decide.Decide`.
@NullMarked
package nl.waarmerk.register.act;

import org.jspecify.annotations.NullMarked;
