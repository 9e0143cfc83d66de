/// JSON text becomes Json values here, strictly: duplicate members, deep nesting and long numbers
/// are faults with a pointer. Nothing about the meaning of a document may live here. Go to
/// `nl.waarmerk.register.json` for the values themselves.
@NullMarked
package nl.waarmerk.json;

import org.jspecify.annotations.NullMarked;
