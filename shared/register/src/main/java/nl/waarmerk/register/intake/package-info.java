/// Drafts of programmes that another system's list offers, and reports of what became of each of
/// its rows. Nothing here is the register's: a draft becomes a programme when a person registers
/// it. Rows are read in `nl.waarmerk.intake`. Next: `Draft`.
@NullMarked
package nl.waarmerk.register.intake;

import org.jspecify.annotations.NullMarked;
