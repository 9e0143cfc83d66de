/// Accreditations: what a decision says, the course of states that decisions may take, and where it
/// stands on a day. Which states allow which act is in the types of `Course`; who may decide is not
/// known here. Next: `nl.waarmerk.register.decide`.
@NullMarked
package nl.waarmerk.register.accreditation;

import org.jspecify.annotations.NullMarked;
