/// Institutions: who they are, whether they take part in the pilot on a day, and with which keys
/// they sign. What programmes they own is not known here. Next: `nl.waarmerk.register.programme`.
@NullMarked
package nl.waarmerk.register.institution;

import org.jspecify.annotations.NullMarked;
