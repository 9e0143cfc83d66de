/// The Lambda that reads other systems' lists: rows in, drafts and a report of every error out.
/// Nothing is registered or published here; that a person does, in `nl.waarmerk.administration`.
/// Next: `Importing`, then `RowReading`.
@NullMarked
package nl.waarmerk.intake;

import org.jspecify.annotations.NullMarked;
