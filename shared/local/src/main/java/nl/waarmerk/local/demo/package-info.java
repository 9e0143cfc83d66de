/// The demonstration: the pilot's public story, told by real commands through the write path, on
/// the days of the story. What is not public is labelled as demo data in its own text; no real
/// person's data is here. Next: `Story` (the chapters), `Scribe` (how they are written).
@NullMarked
package nl.waarmerk.local.demo;

import org.jspecify.annotations.NullMarked;
