/// JSON text to `nl.waarmerk.register.json.Json` values, as strictly as RFC 8259 and RFC 7493 allow
/// and within limits. Nothing here knows what a document means, and nothing is written here (that
/// is `CanonicalJson`). Next: `nl.waarmerk.register.json.Reading`, which walks the value and
/// gathers what is wrong with it.
@NullMarked
package nl.waarmerk.json;

import org.jspecify.annotations.NullMarked;
