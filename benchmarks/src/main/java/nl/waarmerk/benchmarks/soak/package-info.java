/// Half an hour of everything at once, at a steady rate, with faults between the functions and their store: is each answer right, and does anything grow.
/// The functions run in a process of their own, which is measured; clients, store and faults are in another.
/// Next: `Soak`, which `benchmarks/soak/run` starts.
@NullMarked
package nl.waarmerk.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
