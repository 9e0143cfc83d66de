/// Histories drawn from a seed: commands that collide, date back and mend each other, entered at a
/// desk (pure, or a registrar over any store), and a naive model to compare what was folded with.
/// The model shares nothing with production but the event types, and no expectation is written down
/// by hand. Start at `Play`, then `Comparison`; an adapter's test needs `Sample` alone.
@NullMarked
package nl.waarmerk.testing.histories;

import org.jspecify.annotations.NullMarked;
