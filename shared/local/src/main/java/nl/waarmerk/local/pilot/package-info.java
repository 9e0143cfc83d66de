/// The demonstration's larger half: two years of process at 36 institutions, planned from a seed
/// and loaded through the real routes. Everything here is demo data and its texts say so; nothing
/// of it is a fact of a real institution. Next: `Plan` (what happens when), `Loader` (how it is
/// told).
@NullMarked
package nl.waarmerk.local.pilot;

import org.jspecify.annotations.NullMarked;
