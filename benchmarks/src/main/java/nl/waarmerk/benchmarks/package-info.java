/// Figures: verdicts from memory and over HTTP, and appends, each beside a baseline of the same run.
/// Nothing here is a test: a figure passes no judgement on a slow machine.
/// Next: `Figures`, which `benchmarks/run` starts.
@NullMarked
package nl.waarmerk.benchmarks;

import org.jspecify.annotations.NullMarked;
