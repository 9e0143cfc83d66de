/// What things are called: the register's own numbers and the identifiers of the world, each
/// checked when it is made. Nothing here knows what the named things are or do. Next:
/// `nl.waarmerk.register.institution` and `nl.waarmerk.register.programme`.
@NullMarked
package nl.waarmerk.register.identity;

import org.jspecify.annotations.NullMarked;
