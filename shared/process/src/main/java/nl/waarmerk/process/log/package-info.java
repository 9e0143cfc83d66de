/// One case as it is known: its events on a day, as they had been learned by a moment, with
/// corrections in the place of what they correct. Every figure starts from here, none from the raw
/// log. Next: `nl.waarmerk.process.store`, where the raw log comes from.
@NullMarked
package nl.waarmerk.process.log;

import org.jspecify.annotations.NullMarked;
