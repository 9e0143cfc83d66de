/// What many cases add up to: how long, on whose clock, how often again, what is open and since
/// when; every figure names the cases behind it, and those that are not finished are never left
/// out. Numbers are exact; a percentile is one of the values (nearest rank), and there is none of
/// fewer than five. Next: `nl.waarmerk.process.published`, what of it is public.
@NullMarked
package nl.waarmerk.process.figure;

import org.jspecify.annotations.NullMarked;
