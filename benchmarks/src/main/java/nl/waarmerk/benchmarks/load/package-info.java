/// Load over HTTP: each route beside one that only parses the same request and writes the same answer, in the same process.
/// The clients are `wrk`, another process on the same machine; nothing here judges an answer, which the soak does.
/// Next: `LoadFigures`, which `benchmarks/load/run` starts.
@NullMarked
package nl.waarmerk.benchmarks.load;

import org.jspecify.annotations.NullMarked;
