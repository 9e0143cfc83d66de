/// People and machines that use a running system over HTTP while something is wrong with it, and
/// hold each answer against what they know. They know the demonstration's data and its tokens, and
/// nothing of how the system is made. Next: `shared/local` and `benchmarks`, which start one and
/// let it suffer.
@NullMarked
package nl.waarmerk.testing.visitors;

import org.jspecify.annotations.NullMarked;
