/// Days and periods: civil dates in Europe/Amsterdam, from inclusive, until exclusive. No clock is
/// asked here or anywhere below a controller. Next: `nl.waarmerk.register.history`, where valid
/// time meets record time.
@NullMarked
package nl.waarmerk.register.time;

import org.jspecify.annotations.NullMarked;
