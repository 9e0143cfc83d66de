/// Searching: all records in memory, loaded by one index query a kind and again when the log has
/// grown. Filters, order and facets are computed here; how an item is answered is in
/// `nl.waarmerk.lookup.answer`. Next: `Catalogue`, then the searches.
@NullMarked
package nl.waarmerk.lookup.catalogue;

import org.jspecify.annotations.NullMarked;
