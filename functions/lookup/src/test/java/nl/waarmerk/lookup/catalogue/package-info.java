/// When what is searched is loaded again. No HTTP here. Next: `nl.waarmerk.lookup.SearchTest`,
/// which asks as users do.
@NullMarked
package nl.waarmerk.lookup.catalogue;

import org.jspecify.annotations.NullMarked;
